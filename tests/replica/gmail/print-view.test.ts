import { describe, expect, test } from 'vitest';
import { createMailbox } from './mailbox';
import { printView } from './print-view';
import { ANNA, IT, mail, NORA, NOW_MS, OFFER } from './test-mail';
import { findThread, threadData } from './thread-data';

const page = (language: 'en' | 'nl' | 'de' | 'fr') => {
  const copied = mail('offer', NORA, [ANNA], '2026-09-16T08:00:00Z', {
    cc: [IT],
    text: 'a < b\nc',
  });
  const mailbox = createMailbox(NORA, [...OFFER, copied]);
  const thread = findThread(mailbox, mailbox.legacyThreadId('offer'));
  const data = thread && threadData(thread, NOW_MS);
  if (!data) throw new Error('no thread');
  return printView(NORA, data, language, 'Europe/Berlin');
};

describe('the print page', () => {
  test('lists every message, oldest first, without ids', () => {
    const tables = page('en').split('class="message"').slice(1);
    expect(tables).toHaveLength(3);
    expect(tables[0]).toContain(`<b>Anna Keller </b>&lt;${ANNA.email}&gt;`);
    expect(tables[2]).toContain('<b>Nora Lind </b>');
    expect(page('en')).not.toMatch(/data-|msg-[af]/);
  });

  test('escapes what people wrote', () => expect(page('en')).toContain('a &#60; b<br>c'));

  test.each([
    ['en', 'To:', 'Cc:', '3 messages'],
    ['nl', 'Aan:', 'Cc:', '3 berichten'],
    ['de', 'An:', 'Cc:', '3 Nachrichten'],
    ['fr', 'À :', 'Cc :', '3 messages'],
  ] as const)('labels its lines in %s', (language, to, cc, count) => {
    const html = page(language);
    for (const text of [`<div>${to} Anna`, `<div>${cc} IT`, count]) expect(html).toContain(text);
  });
});
