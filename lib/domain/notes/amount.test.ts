import { expect, it } from 'vitest';
import { amountIn, sumsOf } from './amount';

it.each([
  ['€ 12.500,00', 12_500, 'EUR'],
  ['9 900 EUR', 9_900, 'EUR'],
  ['£1,200 for two days', 1_200, 'GBP'],
  ['CHF 4’500.-', 4_500, 'CHF'],
  ['3.200', 3_200, null],
  ['99,50 €', 99, 'EUR'],
])('reads "%s"', (text, value, currency) => {
  expect(amountIn(text)).toEqual({ value, currency });
});

it('reads nothing where there is no number', () => {
  expect(amountIn('a lot')).toBeNull();
  expect(amountIn('')).toBeNull();
});

it('sums each currency by itself, the largest first (S0-11)', () => {
  expect(sumsOf(['€ 900', 'by hand', '£ 5,000', '1.100 EUR', ''])).toEqual([
    { currency: 'GBP', value: 5_000 },
    { currency: 'EUR', value: 2_000 },
  ]);
});
