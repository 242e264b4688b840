import { expect, it } from 'vitest';
import { ratingIn } from './rating';

it.each([
  ['7', 7],
  ['Een 8, denk ik.', 8],
  ['Ik geef het een dikke acht!', 8],
  ['Thanks for asking. I’d say 7/10.', 7],
  ['I would give it a 9.', 9],
  ['An eight out of 10, well done', 8],
  ['Eine 3.', 3],
  ['Ich würde sagen: 6 von 10.', 6],
  ['Je dirais un 7.', 7],
  ['Sept sur 10 pour le moment.', 7],
  ['10', 10],
  ['Een 7,5', 8],
  ['I would give it a 6.5.', 7],
  ['Ein Urteil? 7,4/10.', 7],
  ['8,25', 8],
  ['9.5', 10],
  ['Je dirais un 6,5, merci.', 7],
] as const)('"%s" rates it %s (S4-17)', (text, rating) => {
  expect(ratingIn(text)).toBe(rating);
});

it.each([
  'Can we meet at 10?',
  'We have 3 offers on the table.',
  'Ik bel je om 8 uur.',
  'The invoice is 7.5 % too high.',
  'Een 7,5 procent hogere prijs, geloof ik.',
  'De prijs is 7,500.',
  'A 7 for the text, but a 4 for the pictures.',
  'On 7/10/2027 we meet.',
  'Een goed gesprek, dank je.',
  '',
])('"%s" rates nothing', (text) => {
  expect(ratingIn(text)).toBeNull();
});
