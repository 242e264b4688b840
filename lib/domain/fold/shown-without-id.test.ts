import { describe, expect, it } from 'vitest';
import { at, look, message, OWN, T0, THREAD } from '../../../tests/support/sightings';
import { MINUTE } from '../instant';
import type { WholeLook } from '../sighting';
import { silenceOf } from '../silence';
import { fold } from './fold';

const LATER = 10_000;
const moment = (minutes: number) => T0 + minutes * MINUTE;

/** Two mails of mine that are folded away above a third; the page writes these dates beside them. */
function folded(first: number | null, second: number | null): WholeLook {
  const whole = look(message(0, 'me'), message(0, 'me'), message(1_000, 'me'));
  const [one, two, ...rest] = whole.messages.map((line) => ({ ...line }));
  const hidden = [one, two].map((line, index) => {
    const shown = [first, second][index] ?? null;
    return {
      from: line?.from ?? '',
      messageId: null,
      sentAt: { from: 0, until: moment(1_000) },
      ...(shown === null ? {} : { shownAt: { from: moment(shown - 1), until: moment(shown + 1) } }),
    };
  });
  return { ...whole, messages: [...hidden, ...rest] };
}

function minutesOf(...seen: readonly Parameters<typeof at>[1][]): readonly number[] {
  const facts = fold(
    THREAD,
    seen.map((one) => at(LATER, one)),
    OWN,
    moment(LATER),
  );
  const { since, nudgedAt } = silenceOf(facts);
  return [since ?? Number.NaN, ...nudgedAt].map((one) => Math.round((one - T0) / MINUTE));
}

describe('a message that is folded away', () => {
  it('stands where the page writes its date, and the silence begins there', () => {
    expect(minutesOf(message(1_000, 'me'), folded(100, 500))).toEqual([100, 500, 1_000]);
  });

  it('stands before the next one whose moment is known where no date is written', () => {
    expect(minutesOf(message(1_000, 'me'), folded(null, null))).toEqual([1_000, 1_000, 1_000]);
  });

  it('is the message whose id tells that date, whichever stands first', () => {
    const both = [message(1_000, 'me'), folded(100, 500)];
    expect(minutesOf(message(500, 'me'), ...both)).toEqual([100, 500, 1_000]);
    expect(minutesOf(message(100, 'me'), ...both)).toEqual([100, 500, 1_000]);
    expect(minutesOf(message(100, 'me'), message(500, 'me'), ...both)).toEqual([100, 500, 1_000]);
  });

  it('is by its place a message whose id tells another date, and is counted once', () => {
    expect(minutesOf(message(700, 'me'), message(1_000, 'me'), folded(100, 500))).toHaveLength(3);
  });
});
