import { expect, test } from 'vitest';
import { rowLabel } from './row-label';
import type { RowData } from './wire';
import { WORDS } from './words';

const ROW: RowData = {
  convId: 'c',
  itemId: null,
  people: [
    { name: 'Anna Keller', email: 'anna@kellerbau.example', own: false },
    { name: 'Jan', email: 'jan@devries.example', own: false },
  ],
  subject: 'Offer',
  preview: '',
  unread: true,
  draft: false,
  pinned: true,
  shownAt: 0,
  count: 2,
  replied: true,
};
const shown = { subject: 'Offer', date: '4:41 AM', expanded: false };

test('one run of words, the marks first and nothing between', () => {
  expect(rowLabel(ROW, shown, 'run-on', WORDS.en.row)).toBe(
    'Unread Collapsed Replied Pinned Anna Keller; Jan Offer 4:41 AM No preview is available. No items selected',
  );
});

test('commas in older builds, and the words of the language', () => {
  const row = { ...ROW, preview: 'Tot zo', draft: true };
  expect(rowLabel(row, { ...shown, expanded: true }, 'commas', WORDS.nl.row)).toBe(
    'Ongelezen, Uitgevouwen, Beantwoord, Concept, Vastgemaakt, Anna Keller; Jan, Offer, 4:41 AM, Tot zo',
  );
});

test('a single message is neither collapsed nor expanded', () => {
  const row = { ...ROW, itemId: 'i', count: 1, unread: false, replied: false, pinned: false };
  expect(rowLabel(row, shown, 'commas', WORDS.en.row)).toMatch(/^Anna Keller; Jan, Offer/);
});
