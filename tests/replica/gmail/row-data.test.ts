import { describe, expect, test } from 'vitest';
import { leaveDraft, saveDraft } from './drafting';
import { timeOfLegacyId } from './legacy-id';
import type { ListSpec } from './list-spec';
import { createMailbox, type Mailbox } from './mailbox';
import { rowData } from './row-data';
import { DEFAULT_SWITCHES, type Switches } from './switches';
import { ANNA, HOSTING, INVOICE, IT, JAN, mail, NORA, NOW_MS, OFFER } from './test-mail';
import { listThreads } from './views';

const rows = (
  mailbox: Mailbox,
  name: ListSpec['name'],
  argument = '',
  switches: Partial<Switches> = {},
) => {
  const spec = { name, argument };
  return listThreads(mailbox, spec, NOW_MS).map((listed) =>
    rowData(mailbox, spec, listed, { ...DEFAULT_SWITCHES, ...switches }),
  );
};

describe('a row', () => {
  test('names the newest message of the thread while its date is that of the view', () => {
    const [row] = rows(createMailbox(NORA, OFFER), 'inbox');
    expect(row && timeOfLegacyId(row.lastMessageId)).toBe(Date.parse('2026-09-14T11:31:00Z'));
    expect(row?.shownAt).toBe(Date.parse('2026-09-08T07:12:00Z'));
    expect(row?.snippet).toBe('Text of offer on 2026-09-08');
  });

  test('shows senders, the owner marked, each once', () => {
    const again = mail('offer', ANNA, [NORA], '2026-09-15T07:00:00Z');
    const [row] = rows(createMailbox(NORA, [...OFFER, again]), 'inbox');
    expect(row?.people.map((p) => [p.email, p.own])).toEqual([
      [ANNA.email, false],
      [NORA.email, true],
    ]);
    expect(row?.count).toBe(3);
  });

  test('shows recipients in Sent, and the owner there only when alone', () => {
    const self = mail('self', NORA, [NORA], '2026-09-16T07:00:00Z');
    const found = rows(createMailbox(NORA, [...HOSTING, self]), 'sent');
    expect(found.map((row) => row.people.map((p) => p.email))).toEqual([
      [NORA.email],
      [ANNA.email, IT.email],
    ]);
    expect(found.every((row) => row.recipients)).toBe(true);
  });

  test('shows recipients or senders in a search for sent mail, as the switch says', () => {
    const box = createMailbox(NORA, INVOICE);
    expect(rows(box, 'search', 'in:sent')[0]?.people[0]?.email).toBe(JAN.email);
    const senders = { searchSentPeople: 'senders' } as const;
    expect(rows(box, 'search', 'in:sent', senders)[0]?.people[0]?.email).toBe(NORA.email);
  });

  test('keeps the last real message beside an unsent reply', () => {
    const box = createMailbox(NORA, OFFER);
    const [before] = rows(box, 'inbox');
    leaveDraft(box, 'offer', 'Hello', NOW_MS);
    const [row] = rows(box, 'inbox');
    expect(row).toMatchObject({
      draft: true,
      standaloneDraft: null,
      lastNonDraftId: before?.lastNonDraftId,
    });
    expect(row?.lastMessageId).not.toBe(row?.lastNonDraftId);
  });

  test('of a bare draft names no real message', () => {
    const box = createMailbox(NORA, []);
    saveDraft(box, compose(), NOW_MS);
    const [row] = rows(box, 'drafts');
    expect(row).toMatchObject({ lastNonDraftId: null, people: [], count: 0, subject: 'Idea' });
    expect(row?.standaloneDraft?.legacyId).toBe(row?.lastMessageId);
  });

  test('wears its labels, and Inbox where it is not the Inbox', () => {
    const headers = { 'X-Gmail-Labels': 'Inbox,Unread,Kunden' };
    const box = createMailbox(NORA, [mail('a', ANNA, [NORA], '2026-09-08T07:00:00Z', { headers })]);
    expect(rows(box, 'inbox')[0]).toMatchObject({ labels: ['Kunden'], unread: true });
    expect(rows(box, 'all')[0]?.labels).toEqual(['Inbox', 'Kunden']);
    expect(rows(box, 'label', 'Kunden')[0]?.labels).toEqual(['Inbox']);
  });
});

function compose() {
  return {
    composeId: 'c1',
    kind: 'new',
    thread: null,
    answers: null,
    from: NORA.email,
    to: [],
    cc: [],
    bcc: [],
    subject: 'Idea',
    text: 'A thought',
    fullText: 'A thought',
  } as const;
}
