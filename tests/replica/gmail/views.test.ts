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

const divided = (message: ReturnType<typeof mail>, labels: string) => ({
  ...message,
  headers: { 'X-Gmail-Labels': labels },
});

describe('places', () => {
  const answer = mail('offer', ANNA, [NORA], '2026-09-16T08:00:00Z');

  test('what lies in Trash or Spam is in no other list', () => {
    for (const [place, label] of [
      ['trash', 'Trash'],
      ['spam', 'Spam'],
    ] as const) {
      const box = createMailbox(NORA, [...OFFER, divided(answer, label)]);
      expect(shown(box, place)).toEqual([['offer', '2026-09-16']]);
      expect(shown(box, 'inbox')).toEqual([['offer', '2026-09-08']]);
      expect(shown(box, 'all')).toEqual([['offer', '2026-09-14']]);
      expect(shown(box, 'search', 'in:inbox')).toEqual([['offer', '2026-09-08']]);
    }
  });

  test('a mail in a tab is in the Inbox, but not in its first part', () => {
    const box = createMailbox(NORA, [...OFFER, divided(answer, 'Inbox,Category Updates')]);
    const tabs = { conversations: true, inbox: 'tabs' } as const;
    const dates = (name: 'inbox' | 'category', argument: string) =>
      listThreads(box, { name, argument }, NOW_MS, tabs).map(({ shownAt }) => shownAt);
    expect(dates('inbox', '')).toEqual([Date.parse('2026-09-08T07:12:00Z')]);
    expect(dates('category', 'updates')).toEqual([Date.parse('2026-09-16T08:00:00Z')]);
    expect(shown(box, 'inbox')).toEqual([['offer', '2026-09-16']]);
  });

  test('a scheduled mail is in Scheduled until it goes out, then in Sent, with its first id', () => {
    const scheduled = mail('offer', NORA, [ANNA], '2026-09-25T08:00:00Z', {
      headers: { 'X-Scheduled-At': '2026-09-20T08:00:00Z' },
    });
    const box = createMailbox(NORA, [...OFFER, scheduled]);
    expect(shown(box, 'scheduled')).toEqual([['offer', '2026-09-25']]);
    expect(shown(box, 'sent')).toEqual([['offer', '2026-09-14']]);
    const later = Date.parse('2026-09-26T08:00:00Z');
    expect(shown(box, 'scheduled', '', later)).toEqual([]);
    expect(shown(box, 'sent', '', later)).toEqual([['offer', '2026-09-25']]);
  });

  test('with the conversation view off each message is a row', () => {
    const box = createMailbox(NORA, [...OFFER, answer]);
    const off = { conversations: false, inbox: 'whole' } as const;
    const rows = listThreads(box, { name: 'inbox', argument: '' }, NOW_MS, off);
    expect(rows.map(({ messages }) => messages.map(({ at }) => at))).toEqual([
      [Date.parse('2026-09-16T08:00:00Z')],
      [Date.parse('2026-09-08T07:12:00Z')],
    ]);
  });
});
