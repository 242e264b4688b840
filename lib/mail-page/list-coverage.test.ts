import { describe, expect, it } from 'vitest';
import type { ListReading, RowReading } from '../webmail/port';
import { ListCoverage } from './list-coverage';

function row(lastMessageAt: number, shows: RowReading['shows'] = 'last-message'): RowReading {
  return {
    threadId: `t${lastMessageAt}`,
    lastMessageId: `m${lastMessageAt}`,
    lastMessageAt,
    shows,
    people: [],
    subject: '',
    snippet: '',
  };
}

function page(number: number, ...rows: readonly RowReading[]): ListReading {
  const empty = rows.length === 0;
  return { account: 'a', list: 'inbox', page: number, rows, empty, complete: true };
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
    const reading = page(1, row(90), row(95, 'earlier-message'));
    expect(coverage.covered(reading)).toEqual({ from: 90, until: null });
  });

  it('is not known for a page whose forerunner was not read', () => {
    const coverage = new ListCoverage();
    expect(coverage.covered(page(2, row(70)))).toBeNull();
    coverage.covered(page(1, row(90)));
    expect(coverage.covered(page(3, row(50)))).toBeNull();
    expect(coverage.covered({ ...page(2, row(70)), list: 'sent' })).toBeNull();
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
