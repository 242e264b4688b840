import { describe, expect, test } from 'vitest';
import { createMailbox } from './mailbox';
import { labelThread, unlabelThread } from './mailbox-labels';
import { ANNA, HOSTING, INVOICE, mail, NORA, NOW_MS, OFFER } from './test-mail';
import { listThreads } from './views';

const mailbox = () => createMailbox(NORA, [...OFFER, ...HOSTING, ...INVOICE]);
const shown = (box: ReturnType<typeof mailbox>, name: string, argument = '', now = NOW_MS) => {
  const spec = { name, argument } as Parameters<typeof listThreads>[1];
  return listThreads(box, spec, now).map(({ thread, shownAt }) => [
    thread.fileThreadId,
    new Date(shownAt).toISOString().slice(0, 10),
  ]);
};

describe('lists', () => {
  test('the Inbox shows threads with received mail, dated by it', () => {
    expect(shown(mailbox(), 'inbox')).toEqual([
      ['hosting', '2026-09-11'],
      ['offer', '2026-09-08'],
    ]);
  });

  test('Sent shows threads with own mail, dated by that', () => {
    expect(shown(mailbox(), 'sent')).toEqual([
      ['invoice', '2026-09-15'],
      ['offer', '2026-09-14'],
      ['hosting', '2026-09-10'],
    ]);
  });

  test('All Mail is dated by the thread', () => {
    expect(shown(mailbox(), 'all').map(([, date]) => date)).toEqual([
      '2026-09-15',
      '2026-09-14',
      '2026-09-11',
    ]);
  });

  test('what comes later is not there yet', () => {
    const early = Date.parse('2026-09-10T12:00:00Z');
    expect(shown(mailbox(), 'all', '', early)).toEqual([
      ['hosting', '2026-09-10'],
      ['offer', '2026-09-08'],
    ]);
  });

  test('a label is on the messages it was given to', () => {
    const box = createMailbox(NORA, [
      ...OFFER,
      mail('hosting', ANNA, [NORA], '2026-09-11T10:00:00Z'),
    ]);
    labelThread(box, 'hosting', 'Kunden');
    expect(shown(box, 'label', 'Kunden')).toEqual([['hosting', '2026-09-11']]);
    expect(shown(box, 'label', 'Andere')).toEqual([]);
  });

  test('archiving takes a thread out of the Inbox only', () => {
    const box = mailbox();
    unlabelThread(box, 'offer', 'Inbox');
    expect(shown(box, 'inbox').map(([id]) => id)).toEqual(['hosting']);
    expect(shown(box, 'all')).toHaveLength(3);
  });
});

describe('search', () => {
  test.each([
    ['in:sent', ['invoice', 'offer', 'hosting']],
    ['from:me subject:invoice', ['invoice']],
    ['from:anna', ['hosting', 'offer']],
    ['from:anna.keller@kellerbau.example "text of offer"', ['offer']],
    ['to:helpdesk', ['hosting']],
    ['rfc822msgid:invoice-2026-09-15T08:00:00Z', ['invoice']],
    ['nowhere', []],
  ])('%s', (query, expected) => {
    expect(shown(mailbox(), 'search', query).map(([id]) => id)).toEqual(expected);
  });
});
