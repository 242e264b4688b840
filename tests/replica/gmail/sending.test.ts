import { describe, expect, test } from 'vitest';
import { createAccount } from './account';
import { timeOfLegacyId } from './legacy-id';
import { DEFAULT_SWITCHES } from './switches';
import { ANNA, mail, NORA, NOW_MS, OFFER } from './test-mail';
import type { ComposeData } from './wire';

const account = () =>
  createAccount(NORA, OFFER, { now: () => NOW_MS, switches: () => DEFAULT_SWITCHES });

const reply = (thread: string | null, more: Partial<ComposeData> = {}): ComposeData => ({
  composeId: 'c1',
  kind: thread ? 'reply' : 'new',
  thread,
  answers: null,
  from: NORA.email,
  to: [ANNA],
  cc: [],
  bcc: [],
  subject: 'Re: About offer',
  text: 'Did you decide?',
  fullText: 'Did you decide?',
  ...more,
});

const BY_HAND = { trusted: true, sendAt: null };

describe('sending', () => {
  test('appends to the thread with a time and ids that agree', () => {
    const box = account();
    const thread = box.mailbox.legacyThreadId('offer');
    const { message, legacyThreadId } = box.send({ ...reply(thread), ...BY_HAND });
    expect(legacyThreadId).toBe(thread);
    expect(message.at).toBe(NOW_MS);
    expect(timeOfLegacyId(message.legacyId)).toBe(NOW_MS);
    expect(box.thread(thread)?.messages.at(-1)).toEqual(message);
    expect(box.sendings.map(({ trusted }) => trusted)).toEqual([true]);
  });

  test('keeps the id of the draft, and the thread id of its first save', () => {
    const box = account();
    const saved = box.draft(reply(null));
    const again = box.draft(reply(null));
    expect(again.legacyThreadId).toBe(saved.legacyThreadId);
    expect(again.legacyId).not.toBe(saved.legacyId);
    const sent = box.send({ ...reply(null), ...BY_HAND });
    expect(sent.legacyThreadId).toBe(saved.legacyThreadId);
    expect(sent.threadId).toMatch(/^thread-a:r/);
    expect(sent.message).toMatchObject({ id: again.id, draftLegacyId: again.legacyId });
    expect(sent.message.legacyId).not.toBe(sent.legacyThreadId);
  });

  test('undo takes the mail back and leaves its draft', () => {
    const box = account();
    const thread = box.mailbox.legacyThreadId('offer');
    box.draft(reply(thread));
    const { sendId } = box.send({ ...reply(thread), ...BY_HAND });
    expect(box.thread(thread)?.draft).toBeNull();
    box.undo(sendId);
    box.undo(sendId);
    expect(box.thread(thread)?.messages).toHaveLength(2);
    expect(box.thread(thread)?.draft?.text).toBe('Did you decide?');
    expect(box.sendings[0]?.undone).toBe(true);
  });

  test('undo of a new mail without a draft leaves no thread', () => {
    const box = account();
    const { sendId, legacyThreadId } = box.send({ ...reply(null), ...BY_HAND });
    box.undo(sendId);
    expect(box.thread(legacyThreadId)).toBeNull();
  });

  test('discarding a draft of a new mail takes its thread away, one of a reply does not', () => {
    const box = account();
    const { legacyThreadId } = box.draft(reply(null));
    box.discard('c1');
    expect(box.thread(legacyThreadId)).toBeNull();
    const thread = box.mailbox.legacyThreadId('offer');
    box.draft(reply(thread, { composeId: 'c2' }));
    box.discard('c2');
    expect(box.thread(thread)).toMatchObject({ draft: null });
  });
});

describe('reading', () => {
  test('new mail is unread until its thread is opened', () => {
    const box = account();
    box.receive(mail('offer', ANNA, [NORA], '2026-09-20T08:00:00Z'));
    const inbox = { name: 'inbox', argument: '' } as const;
    expect(box.list(inbox, 1)).toMatchObject({ unreadInInbox: 1, rows: [{ unread: true }] });
    const opened = box.thread(box.mailbox.legacyThreadId('offer'));
    expect(opened?.messages.map((m) => m.unread)).toEqual([false, false, true]);
    expect(box.list(inbox, 1)).toMatchObject({ unreadInInbox: 0, rows: [{ unread: false }] });
  });

  test('an unsent reply is left once', () => {
    const box = account();
    box.leaveDrafts(['offer']);
    const thread = box.mailbox.legacyThreadId('offer');
    expect(box.thread(thread)?.draft?.to).toEqual([ANNA]);
    box.discard(`left-${thread}`);
    box.leaveDrafts(['offer']);
    expect(box.thread(thread)?.draft).toBeNull();
  });

  test('pages hold as many rows as the switch says, and none lies beyond the last', () => {
    const many = Array.from({ length: 7 }, (_, i) =>
      mail(`t${i}`, ANNA, [NORA], `2026-09-0${i + 1}T08:00:00Z`),
    );
    const switches = { ...DEFAULT_SWITCHES, pageSize: 3 };
    const box = createAccount(NORA, many, { now: () => NOW_MS, switches: () => switches });
    const page = (n: number) => box.list({ name: 'inbox', argument: '' }, n).rows.length;
    expect([page(1), page(2), page(3), page(4)]).toEqual([3, 3, 1, 1]);
  });
});
