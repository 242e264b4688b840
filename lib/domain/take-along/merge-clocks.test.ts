import { describe, expect, it } from 'vitest';
import type { MailboxClock } from '../mailbox-clock';
import { mergeClocks } from './merge-clocks';

const clock = (ahead: number, proven = false, zone = 'Europe/Amsterdam'): MailboxClock => ({
  zone,
  ahead,
  proven,
});

describe('the clocks of a mailbox on two computers', () => {
  it('are one where both tell the same, and proven where one has proven it', () => {
    expect(mergeClocks([clock(0)], [clock(0, true)])).toEqual({
      clocks: [clock(0, true)],
      places: [0],
    });
  });

  it('are found where they stand in another place', () => {
    const here = [clock(0, true), clock(60, true)];
    expect(mergeClocks(here, [clock(60, true)])).toEqual({ clocks: here, places: [1] });
  });

  it('give way to what was proven in their place', () => {
    expect(mergeClocks([clock(0)], [clock(60, true)]).clocks).toEqual([clock(60, true)]);
    expect(mergeClocks([clock(60, true)], [clock(0)])).toEqual({
      clocks: [clock(60, true)],
      places: [0],
    });
  });

  it('are guessed alike where nothing is proven', () => {
    const [amsterdam, york] = [clock(0), clock(0, false, 'America/New_York')];
    expect(mergeClocks([amsterdam], [york]).clocks).toEqual(
      mergeClocks([york], [amsterdam]).clocks,
    );
  });

  it('go on with the newest that either found', () => {
    const both = [clock(0, true), clock(60, true)];
    expect(mergeClocks([clock(0, true)], both)).toEqual({ clocks: both, places: [0, 1] });
    expect(mergeClocks([], both)).toEqual({ clocks: both, places: [0, 1] });
  });

  it('keep the one that runs here where both proved another', () => {
    const merged = mergeClocks([clock(0, true)], [clock(60, true)]);
    expect(merged.clocks.at(-1)).toEqual(clock(0, true));
    expect(merged.clocks[merged.places[0] ?? -1]).toEqual(clock(60, true));
    const again = mergeClocks(merged.clocks, [clock(60, true)]);
    expect(again).toEqual({ clocks: merged.clocks, places: merged.places });
  });
});
