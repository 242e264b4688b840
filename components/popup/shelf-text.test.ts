import { expect, it } from 'vitest';
import { DAY } from '../../lib/domain/instant';
import { textsIn } from '../../tests/support/texts';
import { NOW, shelfView } from '../../tests/support/views';
import { shelfText } from './shelf-text';

it('a promise that was put aside says until when (S1-01)', () => {
  const t = textsIn('en');
  const values = { since: NOW - 9 * DAY, grain: 'month', from: 20_697, to: 20_726 };
  const shown = (code: 'promised' | 'snoozed') =>
    shelfText(
      'promised',
      shelfView('Cy', { reason: { code, values: { ...values, until: NOW } } }),
      t,
    );
  expect(shown('promised')).toBe('September, as named on 7 June.');
  expect(shown('snoozed')).toBe('September, as named on 7 June. Put aside until 16 June.');
});
