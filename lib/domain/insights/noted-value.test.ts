import { expect, it } from 'vitest';
import { notedValue } from './noted-value';

const anna = { address: 'anna', amounts: ['€ 4.200', '€ 1.800,00', '400 EUR'] };
const tom = { address: 'tom', amounts: ['€ 1.200', '£ 9,000', 'to be agreed'] };

it('is summed in the currency in which most is noted, and says how many amounts that are (S0-25)', () => {
  const more = { address: 'lea', amounts: ['€ 400', '€ 2.000'] };
  const pounds = { ...tom, amounts: ['€ 1.200', '£ 900'] };
  expect(notedValue([pounds, anna, more])).toEqual({
    address: 'anna',
    theirs: { value: 6_400, currency: 'EUR' },
    all: { value: 10_000, currency: 'EUR' },
    noted: 6,
    share: 0.64,
  });
});

it('of fewer than five amounts no share is told', () => {
  expect(notedValue([anna])).toMatchObject({ noted: 3, share: null });
  expect(notedValue([tom])).toMatchObject({ theirs: { value: 9_000, currency: 'GBP' }, noted: 1 });
});

it('there is none where no amount is noted', () => {
  expect(notedValue([{ address: 'tom', amounts: ['', 'later'] }])).toBeNull();
  expect(notedValue([])).toBeNull();
});
