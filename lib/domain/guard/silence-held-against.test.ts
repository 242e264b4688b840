import { expect, it } from 'vitest';
import type { AddressForm } from '../playbook/playbook-text';
import { withSofterWording } from './advice';
import { adviceOnDraft } from './advice-on-draft';

function advice(text: string, language: string, form: AddressForm = 'informal') {
  return adviceOnDraft(text, { language, form, names: [], inSilence: false, promise: null });
}

it.each([
  ['nl', 'Het is nu al drie weken stil van jouw kant.'],
  ['nl', 'Het blijft wel erg stil aan uw kant.'],
  ['nl', 'Jammer dat je niet de moeite neemt om te antwoorden.'],
  ['nl', 'U heeft niet eens de moeite genomen om te antwoorden.'],
  ['nl', 'Helaas heb je op mijn drie mails niet gereageerd.'],
  ['en', 'It has been very quiet from your end.'],
  ['en', "It's been quiet for three weeks on your side."],
  ['en', 'A pity that you did not bother to reply.'],
  ['en', "You haven't answered any of my three emails."],
  ['de', 'Leider haben Sie auf meine drei Mails nicht reagiert.'],
  ['de', 'Es ist nun schon drei Wochen still von Ihrer Seite.'],
  ['de', 'Schade, dass du dir nicht die Mühe machst zu antworten.'],
  ['fr', 'Cela fait trois semaines que c’est le silence radio de votre côté.'],
  ['fr', 'Dommage que vous ne preniez pas la peine de répondre.'],
  ['fr', 'Vous n’avez répondu à aucun de mes trois mails.'],
])('%s holds the silence against them: %s (S1-12, S4-07)', (language, text) => {
  expect(advice(text, language).map(({ code }) => code)).toEqual(['reproach']);
});

it.each([
  ['nl', 'Het is stil op kantoor, en aan de kant van de weg staat een boom.'],
  ['nl', 'Neem gerust de moeite om even te kijken. Het is de moeite waard.'],
  ['nl', 'Ik heb op je twee mails nog niet gereageerd, excuus daarvoor.'],
  ['nl', 'Heb je al op de offerte van de drukker gereageerd?'],
  ['nl', 'Laat weten of je hebt gereageerd op de uitnodiging.'],
  ['en', 'It is quiet on the road, and your side of the page is done.'],
  ['en', 'Please don’t bother to print it. No need to take the trouble.'],
  ['en', 'I have not answered your three emails yet, and I will do so today.'],
  ['de', 'Es ist still im Büro. Bitte machen Sie sich keine Mühe.'],
  ['de', 'Ich habe auf Ihre drei Mails noch nicht reagiert und hole das heute nach.'],
  ['de', 'Haben Sie auf meine Anfrage beim Drucker eine Antwort erhalten?'],
  ['fr', 'C’est calme au bureau. Ne vous donnez pas la peine d’imprimer.'],
  ['fr', 'Je n’ai pas répondu à vos trois mails, et je le fais aujourd’hui.'],
  ['nl', 'Je hebt nog niet gereageerd op de offerte; laat gerust weten wat je ervan vindt.'],
  ['de', 'Das eilt nicht. Sie haben auf meine Mail reagiert, danke!'],
  ['en', 'If you haven’t answered my last email yet, there is no hurry.'],
  ['en', 'The swamp was flooded, and the photo does not fit in the frame.'],
  ['nl', 'Het is te druk op de snelweg. Het drukwerk is klaar.'],
])('%s says nothing of: %s', (language, text) => {
  expect(advice(text, language)).toEqual([]);
});

it.each([
  ['en', 'I am swamped and cannot fit this in.'],
  ['en', 'I just can’t squeeze this in.'],
  ['nl', 'Ik verdrink in het werk.'],
  ['nl', 'Ik kan het er nu niet bij hebben.'],
  ['de', 'Ich ersticke in Arbeit.'],
  ['de', 'Ich kann das diese Woche nicht unterbringen.'],
  ['fr', 'Je suis complètement débordée.'],
  ['fr', 'Je suis sous l’eau.'],
])('%s has no time: %s (S1-13)', (language, text) => {
  expect(advice(text, language).map(({ code }) => code)).toEqual(['no-time']);
});

it.each([
  ['nl', 'Ik heb het veel te druk.', 'Ik kan dit niet de aandacht geven die het verdient.'],
  [
    'nl',
    'Ik heb het deze week veel te druk.',
    'Ik kan dit deze week niet de aandacht geven die het verdient.',
  ],
  ['nl', 'Het is nu al drie weken stil van jouw kant.', 'Ik hoor graag van je.'],
  ['en', 'I am swamped and cannot fit this in.', "I can't give this the attention it deserves."],
])('%s gets a softer wording that stands as it is: %s', (language, text, softer) => {
  expect([...advice(text, language)].reverse().reduce(withSofterWording, text)).toBe(softer);
});

it('has no softer wording for what it is too busy to do (S1-13)', () => {
  const [found] = advice('Ik heb het veel te druk om hierop te wachten.', 'nl');
  expect(found).toMatchObject({ code: 'no-time', instead: null });
});
