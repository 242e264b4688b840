import { expect, it } from 'vitest';
import { benchOptions, PARTS } from './bench-options';

it('measures everything in fifteen rounds, unless it is told otherwise', () => {
  expect(benchOptions([])).toEqual({
    parts: PARTS,
    rounds: 15,
    json: false,
    quick: false,
    write: null,
  });
  expect(benchOptions(['--only', 'popup,page', '--rounds', '3', '--json'])).toMatchObject({
    parts: ['page', 'popup'],
    rounds: 3,
    json: true,
  });
  expect(benchOptions(['--quick']).rounds).toBe(2);
});

it('says what it does not know', () => {
  expect(() => benchOptions(['--only', 'pages'])).toThrow('no part "pages"');
  expect(() => benchOptions(['--rounds', 'many'])).toThrow('no number of rounds');
});
