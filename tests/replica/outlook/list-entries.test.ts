import { expect, test } from 'vitest';
import { listEntries } from './list-entries';
import type { ListData, RowData } from './wire';

const US = { dateFormat: 'en-US', hour12: true, timeZone: 'Europe/Berlin' };

function list(now: string, dates: readonly string[], more: Partial<RowData> = {}): ListData {
  const rows = dates.map((date, i) => ({
    convId: `c${i}`,
    itemId: null,
    people: [],
    subject: date,
    preview: '',
    unread: false,
    draft: false,
    pinned: false,
    shownAt: Date.parse(date),
    count: 1,
    replied: false,
    ...more,
  }));
  return { folder: 'inbox', pivot: null, rows, now: Date.parse(now) };
}

const said = (data: ListData, style = US) =>
  listEntries(data, style, true, null).map((entry) =>
    entry.kind === 'group' ? entry.name : entry.kind,
  );

test('each group of days has one header, by the days of the mailbox', () => {
  const days = [
    '2026-09-30T06:00:00Z',
    '2026-09-29T22:30:00Z',
    '2026-09-29T10:00:00Z',
    '2026-09-27T10:00:00Z',
    '2026-09-20T10:00:00Z',
    '2026-09-01T10:00:00Z',
    '2026-08-31T10:00:00Z',
    '2026-07-31T10:00:00Z',
  ];
  expect(said(list('2026-09-30T08:00:00Z', days))).toEqual([
    'today',
    'row',
    'row',
    'yesterday',
    'row',
    'thisWeek',
    'row',
    'lastWeek',
    'row',
    'thisMonth',
    'row',
    'lastMonth',
    'row',
    'older',
    'row',
  ]);
});

test('Sunday is last week where weeks begin on Monday', () => {
  const data = list('2026-09-30T08:00:00Z', ['2026-09-27T10:00:00Z']);
  expect(said(data, { ...US, dateFormat: 'de-DE' })).toEqual(['lastWeek', 'row']);
});

test('pinned rows have a header of their own', () => {
  const data = list('2026-09-30T08:00:00Z', ['2026-09-30T06:00:00Z'], { pinned: true });
  expect(said(data)).toEqual(['pinned', 'row']);
});

test('the messages of an expanded conversation follow its row', () => {
  const data = list('2026-09-30T08:00:00Z', ['2026-09-30T06:00:00Z', '2026-09-30T05:00:00Z']);
  const who = { name: 'A', email: 'a@b.example', own: false };
  const message = {
    itemId: 'i',
    from: who,
    to: [],
    cc: [],
    at: 0,
    subject: '',
    text: '',
    attachments: [],
  };
  const entries = listEntries(data, US, false, { convId: 'c0', messages: [message] });
  expect(entries.map(({ kind }) => kind)).toEqual(['row', 'message', 'row']);
});
