import { expect, it } from 'vitest';
import { adviceOnDraft } from './advice-on-draft';

const HARMLESS: readonly (readonly [string, string])[] = [
  ['nl', 'Ik werk nog steeds graag met je samen, en er is nog steeds geen haast bij.'],
  ['nl', 'Zoals afgesproken stuur ik je de proef.'],
  ['nl', 'Zoals ik je had beloofd, stuur ik het vandaag.'],
  ['nl', 'Nogmaals dank, en sorry voor mijn late antwoord.'],
  ['nl', 'Je zult niet teleurgesteld zijn. We werken nu voor de derde keer samen.'],
  ['nl', 'Het oude logo oogde onprofessioneel, dit niet.'],
  ['nl', 'Als je geen tijd hebt, is volgende week ook goed. Ik heb geen tijd verloren.'],
  ['nl', 'Neem gerust de tijd. Ik begrijp nog steeds niet hoe die knop werkt.'],
  ['nl', 'Het duurt niet lang meer: eindelijk is de site klaar.'],
  ['en', 'Would you like still or sparkling? I’m still happy to help.'],
  ['en', 'Why don’t you call me on Monday?'],
  ['en', 'As promised, here is the proof. Once again, thank you.'],
  ['en', 'You won’t be disappointed. I don’t mean to be rude.'],
  ['en', 'There is no time to lose, and if you have no time, next week is fine.'],
  ['en', 'It would be nice to hear from you. This is our third time together.'],
  ['en', 'Sorry for my late answer. The silence in the photo is beautiful.'],
  ['de', 'Ich arbeite immer noch gern mit Ihnen, und es eilt immer noch nicht.'],
  ['de', 'Wie besprochen sende ich Ihnen den Entwurf. Ich habe dir das versprochen.'],
  ['de', 'Entschuldigen Sie meine späte Antwort. Endlich scheint die Sonne.'],
  ['de', 'Wenn Sie keine Zeit haben, passt nächste Woche. Bitte melden Sie sich gern.'],
  ['de', 'Das alte Logo wirkte unprofessionell, ich will nicht unhöflich sein.'],
  ['de', 'Es tut mir leid, dass ich mich erst jetzt melde. Das Dach ist unprofessionell gemacht.'],
  ['nl', 'Sorry dat ik je nu pas mail. Het team vindt de oude kop respectloos.'],
  ['en', 'Disney is still waiting for the cable, and FERC finds the option unacceptable.'],
  ['en', 'As I told you on the phone, the proof is ready. Sorry for writing so late.'],
  ['fr', 'Le bruit dans la rue devient inacceptable.'],
  ['fr', 'Je suis toujours ravie de travailler avec vous, et il n’y a toujours pas d’urgence.'],
  ['fr', 'Comme convenu, voici l’épreuve. Merci encore une fois, et enfin bravo.'],
  ['fr', 'Comme promis, voici le fichier. Pourquoi avez-vous choisi ce bleu ?'],
  [
    'fr',
    'Si vous n’avez pas le temps, la semaine prochaine me va. Pardon pour ma réponse tardive.',
  ],
  ['fr', 'Je vous avais promis une date : la voici.'],
];

it.each(HARMLESS)('%s says nothing of: %s', (language, text) => {
  const context = { form: null, names: [], inSilence: false, promise: null };
  expect(adviceOnDraft(text, { language, ...context })).toEqual([]);
});
