import { describe, expect, it } from 'vitest';
import type { ListReading, RowReading } from '../webmail/port';
import { ListCoverage } from './list-coverage';

function row(at: number, stands: RowReading['stands'] = 'here'): RowReading {
  return {
    threadId: `t${at}`,
    messageId: `m${at}`,
    messageAt: { from: at, until: at + 1 },
    stands,
    people: [],
    subject: '',
    snippet: '',
  };
}

function page(number: number | null, ...rows: readonly RowReading[]): ListReading {
  const place = { account: 'a', list: 'inbox', part: null, page: number, clock: 'real' } as const;
  return { ...place, rows, pinned: 0, empty: rows.length === 0, complete: true, undated: 0 };
}

describe('the coverage of a list', () => {
  it('reaches from the oldest row of page 1 to now, and goes on where it ended', () => {
    const coverage = new ListCoverage();
    expect(coverage.covered(page(1, row(90), row(80)))).toEqual({ from: 80, until: null });
    expect(coverage.covered(page(2, row(70), row(60)))).toEqual({ from: 60, until: 80 });
    expect(coverage.covered(page(2, row(70), row(60)))).toEqual({ from: 60, until: 80 });
  });

  it('takes the least of the newest messages where rows show earlier ones', () => {
    const coverage = new ListCoverage();
    const reading = page(1, row(90), row(95, 'elsewhere'));
    expect(coverage.covered(reading)).toEqual({ from: 90, until: null });
  });

  it('is not known for a page whose forerunner was not read', () => {
    const coverage = new ListCoverage();
    expect(coverage.covered(page(2, row(70)))).toBeNull();
    coverage.covered(page(1, row(90)));
    expect(coverage.covered(page(3, row(50)))).toBeNull();
    expect(coverage.covered({ ...page(2, row(70)), list: 'sent' })).toBeNull();
  });

  it('goes on in a scrolled list from window to window, as long as they overlap', () => {
    const coverage = new ListCoverage();
    coverage.covered(page(1, row(90), row(80)));
    expect(coverage.covered(page(null, row(80), row(70)))).toEqual({ from: 70, until: 80 });
    expect(coverage.covered(page(null, row(70), row(60)))).toEqual({ from: 60, until: 70 });
    expect(coverage.covered(page(null, row(80), row(70)))).toBeNull();
    expect(coverage.covered(page(null, row(50), row(40)))).toBeNull();
    expect(coverage.covered(page(null, row(60), row(50)))).toEqual({ from: 50, until: 60 });
  });

  it('goes on in the other part of a list from its own top only', () => {
    const coverage = new ListCoverage();
    coverage.covered({ ...page(1, row(90), row(80)), part: { at: 0, of: 2 } });
    const other = { ...page(null, row(80), row(70)), part: { at: 1, of: 2 } };
    expect(coverage.covered(other)).toBeNull();
  });

  it('leaves out what is pinned to the top', () => {
    const coverage = new ListCoverage();
    const reading = { ...page(1, row(5), row(90), row(80)), pinned: 1 };
    expect(coverage.covered(reading)).toEqual({ from: 80, until: null });
  });

  it('counts no message of the minute in which the last row was sent', () => {
    const last = { ...row(0), messageAt: { from: 60_000, until: 120_000 } };
    expect(new ListCoverage().covered(page(1, last))).toEqual({ from: 119_999, until: null });
  });

  it('is not known where rows are not sorted by date: unread mail first', () => {
    const hour = 3_600_000;
    const coverage = new ListCoverage();
    expect(coverage.covered(page(1, row(5 * hour), row(9 * hour)))).toBeNull();
  });

  it('is not known where a row was left out, and ends there', () => {
    const coverage = new ListCoverage();
    coverage.covered(page(1, row(90), row(80)));
    expect(coverage.covered({ ...page(1, row(90), row(80)), complete: false })).toBeNull();
    expect(coverage.covered(page(2, row(70)))).toBeNull();
  });

  it('is everything for an empty list, and nothing for other views', () => {
    const coverage = new ListCoverage();
    expect(coverage.covered(page(1))).toEqual({ from: 0, until: null });
    expect(coverage.covered({ ...page(1, row(9)), list: 'other' })).toBeNull();
  });
});
