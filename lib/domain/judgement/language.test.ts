import { expect, it } from 'vitest';
import { guessLanguage } from './language';

it.each([
  ['nl', 'Hoi, ik heb je voorstel gelezen en het ziet er goed uit.'],
  ['en', 'Hi, I have read your proposal and it looks good to me.'],
  ['de', 'Hallo, ich habe Ihren Vorschlag gelesen und er gefällt mir sehr.'],
  ['fr', "Bonjour, j'ai lu votre proposition et elle me convient très bien."],
])('tells %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

it.each(['', 'OK', '12-06 14:00', 'De Bakker', 'Привет, как дела', 'Hola, te escribo mañana'])(
  'is silent when unsure: %s',
  (text) => {
    expect(guessLanguage(text)).toBeNull();
  },
);
