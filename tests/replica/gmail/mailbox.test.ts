import { describe, expect, test } from 'vitest';
import { decimalOf, timeOfLegacyId } from './legacy-id';
import { createMailbox } from './mailbox';
import { ANNA, HOSTING, JAN, mail, NORA, OFFER } from './test-mail';

const thread = (mailbox: ReturnType<typeof createMailbox>, fileThreadId: string) => {
  const found = mailbox.threads.get(mailbox.legacyThreadId(fileThreadId));
  if (!found) throw new Error(fileThreadId);
  return found;
};

describe('ids', () => {
  test('a legacy id tells the millisecond', () => {
    const mailbox = createMailbox(NORA, [...OFFER, ...HOSTING]);
    for (const { messages } of mailbox.threads.values()) {
      for (const m of messages) {
        expect(timeOfLegacyId(m.legacyId)).toBe(Date.parse(m.file.date));
        expect(m.legacyId).toMatch(/^[0-9a-f]{16}$/);
      }
    }
  });

  test('a thousand mails of one millisecond have a thousand ids', () => {
    const date = '2026-09-08T07:12:00.123Z';
    const messages = Array.from({ length: 1000 }, (_, i) =>
      mail(`t${i}`, ANNA, [NORA], date, { id: `m${i}` }),
    );
    const mailbox = createMailbox(NORA, messages);
    expect(mailbox.threads.size).toBe(1000);
    for (const { legacyId } of mailbox.threads.values()) {
      expect(timeOfLegacyId(legacyId)).toBe(Date.parse(date));
    }
  });

  test('a received thread is named by its first message', () => {
    const offer = thread(createMailbox(NORA, OFFER), 'offer');
    const [first, second] = offer.messages;
    expect(offer.legacyId).toBe(first?.legacyId);
    expect(offer.threadId).toBe(`thread-f:${decimalOf(offer.legacyId)}`);
    expect(first?.id).toBe(`msg-f:${decimalOf(offer.legacyId)}`);
    expect(second?.id).toMatch(/^msg-a:r-?\d+$/);
  });

  test('a thread of mine is named by the draft, some seconds before its first message', () => {
    const hosting = thread(createMailbox(NORA, HOSTING), 'hosting');
    const firstAt = hosting.messages[0]?.at ?? 0;
    const draftAt = timeOfLegacyId(hosting.legacyId);
    expect(hosting.threadId).toMatch(/^thread-a:r-?\d+$/);
    expect(draftAt).toBeLessThan(firstAt - 4000);
    expect(draftAt).toBeGreaterThan(firstAt - 120_000);
  });

  test('the same file gives the same ids, in any order of its lines', () => {
    const ids = (messages: typeof OFFER) =>
      [...createMailbox(NORA, messages).threads.keys()].sort();
    expect(ids([...HOSTING, ...OFFER].reverse())).toEqual(ids([...OFFER, ...HOSTING]));
  });

  test('threads are found both ways, and a strange one is an error', () => {
    const mailbox = createMailbox(NORA, OFFER);
    expect(mailbox.fileThreadId(mailbox.legacyThreadId('offer'))).toBe('offer');
    expect(() => mailbox.legacyThreadId('nothing')).toThrow('nothing');
  });
});

describe('whose message it is', () => {
  test('an alias is mine, in any case of letters', () => {
    const owner = { ...NORA, aliases: ['Hello@Lind.example'] };
    const from = { name: 'Nora', email: 'hello@lind.EXAMPLE' };
    const mailbox = createMailbox(owner, [mail('a', from, [JAN], '2026-09-08T07:12:00Z')]);
    expect(thread(mailbox, 'a').messages[0]?.own).toBe(true);
  });

  test('labels come from the header, else from the direction', () => {
    const labelled = { headers: { 'X-Gmail-Labels': 'Archived, Kunden/Keller' } };
    const mailbox = createMailbox(NORA, [
      mail('a', ANNA, [NORA], '2026-09-08T07:12:00Z', labelled),
      mail('b', ANNA, [NORA], '2026-09-08T07:13:00Z'),
      mail('c', NORA, [NORA], '2026-09-08T07:14:00Z'),
    ]);
    const labels = (id: string) => [...(thread(mailbox, id).messages[0]?.labels ?? [])];
    expect(labels('a')).toEqual(['Archived', 'Kunden/Keller']);
    expect(labels('b')).toEqual(['Inbox']);
    expect(labels('c')).toEqual(['Sent', 'Inbox']);
  });
});
