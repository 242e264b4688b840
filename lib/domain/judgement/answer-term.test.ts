import { expect, it } from 'vitest';
import { answerTerm } from './answer-term';
import { foldToLine } from './fold';

it.each<[string, number | null]>([
  ['Wij reageren binnen 2 werkdagen.', 2],
  ['We reageren binnen twee tot drie werkdagen.', 3],
  ['Je krijgt binnen 24 uur antwoord.', 1],
  ['We will get back to you within 24-48 hours.', 2],
  ['We aim to reply within five business days.', 5],
  ['We reply within two weeks.', 10],
  ['You will hear from us within 14 days.', 10],
  ['Wir melden uns innerhalb von 3 Werktagen.', 3],
  ['Sie erhalten innerhalb eines Tages eine Antwort.', 1],
  ['Nous vous répondrons sous 48 heures ouvrées.', 2],
  ['Vous aurez une réponse dans un délai de 10 jours ouvrés.', 10],
  ['Le responderemos en un plazo de 2 días hábiles.', 2],
  ['Le risponderemo entro 3 giorni lavorativi.', 3],
  ['We answer as soon as possible.', null],
  ['We answer within 500 days.', null],
])('%s: %s working days', (text, days) => {
  expect(answerTerm(foldToLine(text))).toBe(days);
});
