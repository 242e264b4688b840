import { expect, it } from 'vitest';
import type { AddressForm } from '../playbook/playbook-text';
import { withSofterWording } from './advice';
import { adviceOnDraft } from './advice-on-draft';

function advice(text: string, language: string, form: AddressForm) {
  return adviceOnDraft(text, { language, form, names: [], inSilence: false, promise: null });
}

/** The text with every softer wording in it, from the last to the first. */
function softened(text: string, language: string, form: AddressForm): string {
  return [...advice(text, language, form)].reverse().reduce(withSofterWording, text);
}

const SOFTENED: readonly (readonly [string, AddressForm, string, string])[] = [
  ['nl', 'informal', 'Ik heb nog steeds geen reactie gehad.', 'Ik heb nog geen reactie gehad.'],
  ['nl', 'informal', 'We hebben nog altijd niets gehoord.', 'We hebben nog niets gehoord.'],
  ['nl', 'formal', 'De factuur is nog steeds niet betaald.', 'De factuur is nog niet betaald.'],
  [
    'nl',
    'informal',
    'Voor de zoveelste keer vraag ik om het logo.',
    'Nog eens vraag ik om het logo.',
  ],
  ['nl', 'informal', 'Ik mail je voor de derde keer.', 'Ik mail je nog eens.'],
  [
    'nl',
    'informal',
    'Zoals ik al eerder zei, heb ik het logo nodig.',
    'Kort samengevat heb ik het logo nodig.',
  ],
  [
    'nl',
    'informal',
    'Het logo heb ik, zoals ik al aangaf, nodig.',
    'Het logo heb ik, kort samengevat, nodig.',
  ],
  ['nl', 'informal', 'Je had me beloofd dat het klaar was.', 'Ik had begrepen dat het klaar was.'],
  ['nl', 'informal', 'Waarom reageer je niet?', 'Wanneer komt het je uit om te reageren?'],
  [
    'nl',
    'formal',
    'Waarom reageert u niet op mijn mail?',
    'Wanneer komt het u uit om te reageren op mijn mail?',
  ],
  ['nl', 'informal', 'Ik neem aan dat je me negeert.', 'Misschien is mijn bericht ondergesneeuwd.'],
  [
    'nl',
    'informal',
    'Het zou netjes zijn om even te antwoorden.',
    'Het zou me helpen om even te antwoorden.',
  ],
  [
    'nl',
    'informal',
    'Ik ben erg teleurgesteld dat het stilligt.',
    'Ik vind het jammer dat het stilligt.',
  ],
  ['nl', 'informal', 'Dit is mijn laatste waarschuwing.', 'Dit is mijn laatste bericht hierover.'],
  ['nl', 'informal', 'Nogmaals verzoek ik je om het logo.', 'Graag verzoek ik je om het logo.'],
  [
    'nl',
    'informal',
    'Kun je me eindelijk het logo sturen?',
    'Kun je me misschien het logo sturen?',
  ],
  ['nl', 'informal', 'Ik wacht al drie weken op je antwoord.', 'Ik hoor graag van je.'],
  ['nl', 'formal', 'Ik heb u al drie keer gemaild.', 'Ik heb u eerder gemaild.'],
  [
    'nl',
    'informal',
    'Ondanks mijn eerdere mails heb ik het logo niet.',
    'Na mijn vorige bericht heb ik het logo niet.',
  ],
  [
    'nl',
    'informal',
    'Deze week heb ik geen tijd voor jullie.',
    'Deze week kan ik dit niet de aandacht geven die het verdient.',
  ],
  [
    'nl',
    'informal',
    'Ik heb deze week geen tijd.',
    'Ik kan dit deze week niet de aandacht geven die het verdient.',
  ],
  [
    'nl',
    'informal',
    'Ik heb het nu te druk.',
    'Ik kan dit nu niet de aandacht geven die het verdient.',
  ],
  [
    'nl',
    'informal',
    'Hoi Noor,\n\nSorry dat ik je weer stoor, maar heb je het logo?',
    'Hoi Noor,\n\nHeb je het logo?',
  ],
  ['nl', 'formal', 'Ik wil u niet storen, maar het logo ontbreekt.', 'Het logo ontbreekt.'],
  ['en', 'informal', 'I still haven’t heard from you.', 'I haven’t heard from you.'],
  ['en', 'informal', 'Still no reply from your side.', 'No reply yet from your side.'],
  [
    'en',
    'formal',
    'I am still waiting for your reply.',
    'I am looking forward to hearing from you.',
  ],
  [
    'en',
    'formal',
    'As per my last email, the logo is missing.',
    'Following on from my last email, the logo is missing.',
  ],
  ['en', 'formal', 'As I already said, the logo is missing.', 'To sum up, the logo is missing.'],
  ['en', 'formal', 'As I told you before, the logo is missing.', 'To sum up, the logo is missing.'],
  ['en', 'formal', 'I am writing for the third time.', 'I am writing to follow up.'],
  [
    'en',
    'formal',
    'Once again, I must ask for the logo.',
    'To follow up, I must ask for the logo.',
  ],
  ['en', 'informal', 'I’m disappointed that it stopped.', 'It’s a pity that it stopped.'],
  ['en', 'informal', 'You promised the logo by Friday.', 'I was expecting the logo by Friday.'],
  ['en', 'informal', 'This is my final warning.', 'This is my last message about this.'],
  ['en', 'informal', 'Why haven’t you replied?', 'When would it suit you to reply?'],
  ['en', 'informal', 'I guess you’re ignoring me.', 'Perhaps my message got buried.'],
  ['en', 'formal', 'It would be polite to answer.', 'It would help me to answer.'],
  ['en', 'formal', 'I have asked you three times.', 'I have asked you before.'],
  [
    'en',
    'formal',
    'Despite my reminders the logo is missing.',
    'Following my last message the logo is missing.',
  ],
  ['en', 'informal', 'I have no time for this.', 'I can’t give this the attention it deserves.'],
  [
    'en',
    'informal',
    'I don’t have time this week.',
    'I can’t give this the attention it deserves this week.',
  ],
  [
    'en',
    'informal',
    'Hi Noor,\n\nSorry to bother you again, but could you send the logo?',
    'Hi Noor,\n\nCould you send the logo?',
  ],
  ['de', 'formal', 'Ich habe immer noch keine Antwort.', 'Ich habe noch keine Antwort.'],
  [
    'de',
    'informal',
    'Ich habe noch immer nichts von dir gehört.',
    'Ich habe noch nichts von dir gehört.',
  ],
  [
    'de',
    'formal',
    'Wie bereits mehrfach erwähnt, brauche ich das Logo.',
    'Kurz zusammengefasst brauche ich das Logo.',
  ],
  [
    'de',
    'formal',
    'Leider muss ich Sie erneut um das Logo bitten.',
    'Heute möchte ich Sie um das Logo bitten.',
  ],
  [
    'de',
    'formal',
    'Zum wiederholten Mal bitte ich um das Logo.',
    'Noch einmal bitte ich um das Logo.',
  ],
  ['de', 'formal', 'Ich bin sehr enttäuscht, dass es ruht.', 'Ich finde es schade, dass es ruht.'],
  [
    'de',
    'informal',
    'Du hast mir versprochen, dass es fertig ist.',
    'Ich hatte verstanden, dass es fertig ist.',
  ],
  ['de', 'formal', 'Warum antworten Sie nicht?', 'Wann können Sie mir kurz antworten?'],
  ['de', 'informal', 'Warum meldest du dich nicht?', 'Wann kannst du mir kurz antworten?'],
  [
    'de',
    'formal',
    'Es wäre höflich, wenn Sie antworten.',
    'Es würde mir helfen, wenn Sie antworten.',
  ],
  ['de', 'formal', 'Das ist meine letzte Mahnung.', 'Das ist meine letzte Nachricht dazu.'],
  [
    'de',
    'formal',
    'Ich warte seit drei Wochen auf Ihre Antwort.',
    'Ich freue mich auf Ihre Antwort.',
  ],
  [
    'de',
    'formal',
    'Trotz mehrfacher Erinnerung fehlt das Logo.',
    'Nach meiner letzten Nachricht fehlt das Logo.',
  ],
  [
    'de',
    'formal',
    'Ich habe Ihnen mehrmals geschrieben.',
    'Ich habe Ihnen vor einiger Zeit geschrieben.',
  ],
  [
    'de',
    'formal',
    'Ich habe diese Woche keine Zeit für Sie.',
    'Ich kann dem diese Woche nicht die Aufmerksamkeit geben, die es verdient.',
  ],
  [
    'de',
    'formal',
    'Guten Tag Noor Bakker,\n\nentschuldigen Sie die Störung, aber fehlt das Logo?',
    'Guten Tag Noor Bakker,\n\nfehlt das Logo?',
  ],
  ['fr', 'formal', 'Je suis toujours sans réponse.', 'Je n’ai pas encore eu de réponse.'],
  ['fr', 'formal', 'Je n’ai toujours pas reçu le logo.', 'Je n’ai pas encore reçu le logo.'],
  [
    'fr',
    'formal',
    'Malgré mes relances, le logo manque.',
    'Après mon dernier message, le logo manque.',
  ],
  ['fr', 'formal', 'Comme je vous l’ai déjà dit, le logo manque.', 'Pour résumer, le logo manque.'],
  ['fr', 'formal', 'Je vous écris pour la troisième fois.', 'Je vous écris à nouveau.'],
  ['fr', 'formal', 'Je suis très déçue que cela traîne.', 'Je trouve dommage que cela traîne.'],
  [
    'fr',
    'formal',
    'Vous m’aviez promis que ce serait prêt.',
    'J’avais compris que ce serait prêt.',
  ],
  ['fr', 'informal', 'Pourquoi tu ne réponds pas ?', 'Quand pourrais-tu me répondre ?'],
  ['fr', 'formal', 'Pourquoi ne répondez-vous pas ?', 'Quand pourriez-vous me répondre ?'],
  [
    'fr',
    'formal',
    'Ceci est mon dernier avertissement.',
    'Ceci est mon dernier message à ce sujet.',
  ],
  [
    'fr',
    'informal',
    'Peux-tu enfin m’envoyer le logo ?',
    'Peux-tu s’il te plaît m’envoyer le logo ?',
  ],
  ['fr', 'formal', 'J’attends toujours votre réponse.', 'Votre réponse m’aiderait à avancer.'],
  [
    'fr',
    'formal',
    'Je ne comprends pas votre silence.',
    'Je me demande si mon message est bien arrivé.',
  ],
  [
    'fr',
    'informal',
    'Je n’ai pas le temps cette semaine.',
    'Je ne peux pas y consacrer l’attention nécessaire cette semaine.',
  ],
  [
    'fr',
    'formal',
    'Bonjour,\n\nDésolé de vous déranger, mais le logo manque.',
    'Bonjour,\n\nLe logo manque.',
  ],
];

it.each(SOFTENED)('E6 S1-12 S1-13 S4-07 %s %s: %s', (language, form, text, softer) => {
  const plain = (words: string) => words.replaceAll('’', "'");
  expect(plain(softened(text, language, form))).toBe(plain(softer));
  expect(advice(softer, language, form)).toEqual([]);
});
