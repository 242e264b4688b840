import { expect } from '@playwright/test';
import type { ListReading, ThreadReading } from '../../lib/webmail/port';
import { assertRow } from '../contract/meaning';
import type { OutlookSubject } from '../contract/outlook-subject';
import type { ContractMailbox } from '../contract/subject';

/** All that was read since `record`, what was not read left out. */
export async function recordedLists(subject: OutlookSubject): Promise<readonly ListReading[]> {
  const answers = (await subject.world().call('recorded')) as readonly (ListReading | null)[];
  return answers.filter((reading) => reading !== null);
}

export async function recordedThreads(subject: OutlookSubject): Promise<readonly ThreadReading[]> {
  const answers = (await subject.world().call('recorded')) as readonly (ThreadReading | null)[];
  return answers.filter((reading) => reading !== null);
}

/** Every thread of the mail file that lies in this list has a row, and each row is right. */
export function expectRows(
  { list, rows }: ListReading,
  mailbox: ContractMailbox,
  subject: OutlookSubject,
): void {
  if (list === 'other') throw new Error('Rows of another list tell no more than a thread');
  const isIn = (message: ContractMailbox['messages'][number]) =>
    (message.from.email === mailbox.owner.email) === (list === 'sent');
  const threads = new Set(mailbox.messages.filter(isIn).map(({ threadId }) => threadId));
  const wanted = [...threads].map((id) => subject.threadId(id));
  expect(rows.map(({ threadId }) => threadId).toSorted()).toEqual(wanted.toSorted());
  for (const row of rows) assertRow(row, list, mailbox, subject);
}

/** What Outlook would not have survived: a second policy, a write that its policy refused. */
export async function expectPageUnharmed(subject: OutlookSubject): Promise<void> {
  expect(await subject.page().evaluate(() => window.replicaFailures ?? [])).toEqual([]);
  expect(subject.replica().requestsLeft).toEqual([]);
}

declare global {
  interface Window {
    replicaFailures?: string[];
  }
}
