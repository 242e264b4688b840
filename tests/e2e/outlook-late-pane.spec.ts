import { expect } from '@playwright/test';
import type { ThreadReading } from '../../lib/webmail/port';
import { PEOPLE } from '../contract/mailbox';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';
import type { ContractMailbox } from '../contract/subject';
import { recordedThreads } from './outlook-readings';

/** Rows and address change before the pane, and nothing in the pane names its conversation. */
const alike = (dates: Readonly<Record<string, string>>): ContractMailbox => ({
  owner: PEOPLE.nora,
  messages: Object.entries(dates).map(([threadId, date]) => ({
    threadId,
    id: `${threadId}-1`,
    from: PEOPLE.anna,
    to: [PEOPLE.nora],
    date,
    subject: 'Invoice',
    text: `Text of the ${threadId}`,
  })),
});

const ALIKE = alike({ first: '2026-09-15T08:00:00Z', second: '2026-09-14T08:00:00Z' });
const SAME_MINUTE = alike({ first: '2026-09-15T08:00:05Z', second: '2026-09-15T08:00:40Z' });

/**
 * Presses the row of the first, and as soon as the pane brings it those of the others: nobody can
 * look in between.
 */
async function pressInHaste(subject: OutlookSubject, threads: readonly string[]): Promise<void> {
  const ids = threads.map((thread) => subject.threadId(thread));
  await subject.page().evaluate(async ([first = '', ...others]) => {
    const heading = () => document.querySelector('[id^=CONV_][id$=_SUBJECT]')?.id;
    const press = (id: string) =>
      document.querySelector<HTMLElement>(`[role=option][data-convid="${id}"]`)?.click();
    const before = heading();
    press(first);
    await new Promise<void>((come) => {
      const observer = new MutationObserver(() => {
        const now = heading();
        if (now === undefined || now === before) return;
        observer.disconnect();
        for (const other of others) press(other);
        come();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  }, ids);
}

function expectOwnTexts(read: readonly ThreadReading[], subject: OutlookSubject): void {
  for (const { threadId, messages } of read) {
    const thread = subject.replica().fileThreadId(threadId);
    expect(messages.map(({ text }) => text)).toEqual([`Text of the ${thread}`]);
  }
}

const readingOf = (subject: OutlookSubject, thread: string) =>
  subject.threadWhere(({ threadId }) => threadId === subject.threadId(thread));

for (const settleMs of [900, 3000]) {
  test(`two threads of one subject and one person are told apart, the pane ${settleMs} ms late`, async ({
    subject,
  }) => {
    await subject.openWith(ALIKE, { settleMs });
    await subject.listWhere(({ rows }) => rows.length === 2);
    await subject.world().call('record', 'readThread');
    await pressInHaste(subject, ['first', 'second']);
    await readingOf(subject, 'second');
    await pressInHaste(subject, ['first', 'second', 'first']);
    await readingOf(subject, 'first');
    const read = await recordedThreads(subject);
    expect(new Set(read.map(({ threadId }) => threadId)).size).toBe(2);
    expectOwnTexts(read, subject);
  });
}

test('of two threads that differ in nothing the pane shows, the second is not read', async ({
  subject,
}) => {
  await subject.openWith(SAME_MINUTE, { settleMs: 900 });
  await subject.listWhere(({ rows }) => rows.length === 2);
  await subject.world().call('record', 'readThread');
  await pressInHaste(subject, ['first', 'second']);
  const second = subject.page().locator('[id^=UniqueMessageBody]', { hasText: 'the second' });
  await second.waitFor();
  const before = await subject.changes();
  await subject.page().evaluate(() => document.body.append('A change'));
  await subject.changedSince(before);
  expect(await subject.world().call('readThread')).toBeNull();
  expect(await recordedThreads(subject)).toEqual([]);
});
