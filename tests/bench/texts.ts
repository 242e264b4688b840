/** Made-up words of mails, as long as real ones; the same each time. */
import { seededRandom } from './statistics/seeded-random';

const MEDIAN_LENGTH = 600;
/** Half of all mails are between the median divided by this, and times this. */
const SPREAD = 0.8;
const LONGEST = 12_000;

const SENTENCES: readonly (readonly string[])[] = [
  [
    'Thank you for the second draft, we looked at it together this morning.',
    'The colours are what we had in mind, only the name above the door could be larger.',
    'Could you send me the files for the printer before the end of the week?',
    'Our office is closed on Monday, so an answer may take a day longer than usual.',
    'I have put the texts for the last two pages into the folder.',
    'We would like to begin with the shop in September, if that fits into your calendar.',
    'Please let me know what you think of it, and what it would cost.',
  ],
  [
    'Bedankt voor het tweede ontwerp, we hebben het vanochtend samen bekeken.',
    'De kleuren zijn precies zoals we wilden, alleen de naam boven de deur mag groter.',
    'Kun je me de bestanden voor de drukker voor het einde van de week sturen?',
    'Ons kantoor is maandag gesloten, dus een antwoord kan een dag langer duren.',
    'De teksten voor de laatste twee pagina’s staan nu in de map.',
    'We willen graag in september met de winkel beginnen, als dat in je agenda past.',
  ],
  [
    'Vielen Dank für den zweiten Entwurf, wir haben ihn heute Morgen zusammen angesehen.',
    'Die Farben sind so, wie wir sie wollten, nur der Name über der Tür darf größer sein.',
    'Können Sie mir die Dateien für die Druckerei bis Ende der Woche schicken?',
    'Unser Büro ist am Montag geschlossen, eine Antwort kann also einen Tag länger dauern.',
    'Die Texte für die letzten beiden Seiten liegen jetzt im Ordner.',
    'Wir möchten gern im September mit dem Laden beginnen, wenn das bei Ihnen passt.',
  ],
  [
    'Merci pour la deuxième version, nous l’avons regardée ensemble ce matin.',
    'Les couleurs sont celles que nous voulions, mais le nom pourrait être plus grand.',
    'Pourriez-vous m’envoyer les fichiers pour l’imprimeur avant la fin de la semaine ?',
    'Notre bureau est fermé lundi, une réponse peut donc prendre un jour de plus.',
    'Les textes des deux dernières pages se trouvent maintenant dans le dossier.',
    'Nous aimerions commencer par la boutique en septembre, si cela vous convient.',
  ],
];
const LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;

export interface MadeUpWords {
  readonly text: string;
  readonly language: string;
}

/** What somebody writes in one mail: about 600 characters in the middle, few of them very long. */
export function madeUpWords(seed: number): MadeUpWords {
  const random = seededRandom(seed);
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = Math.min(LONGEST, MEDIAN_LENGTH * Math.exp(SPREAD * bell));
  return wordsOfLength(seed, length);
}

/** Whole sentences of one language, up to about so many characters. */
export function wordsOfLength(seed: number, length: number): MadeUpWords {
  const random = seededRandom(seed + 1);
  const language = Math.floor(random() * SENTENCES.length);
  const pool = SENTENCES[language] ?? [];
  let text = '';
  while (text.length < length - 30) {
    const sentence = pool[Math.floor(random() * pool.length)] ?? '';
    text += text === '' ? sentence : random() < 0.2 ? `\n\n${sentence}` : ` ${sentence}`;
  }
  return { text, language: LANGUAGES[language] ?? 'en' };
}
