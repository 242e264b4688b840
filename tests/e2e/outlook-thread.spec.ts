import { expect } from '@playwright/test';
import type { ThreadReading } from '../../lib/webmail/port';
import { DATE_STYLES, DATED_THREAD } from '../contract/dated-mailbox';
import { ADDRESS, LONG_THREAD, MAILBOX, PEOPLE, WITH_FILES } from '../contract/mailbox';
import { assertMoment, assertPerson } from '../contract/meaning';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';
import type { ContractMailbox } from '../contract/subject';
import type { Switches } from '../replica/outlook/switches';
import { expectPageUnharmed, recordedThreads } from './outlook-readings';

async function read(
  subject: OutlookSubject,
  mailbox: ContractMailbox,
  switches: Partial<Switches>,
  thread: string,
): Promise<ThreadReading> {
  await subject.openWith(mailbox, switches, thread);
  return subject.threadWhere(({ threadId }) => threadId === subject.threadId(thread));
}

/** All messages of the thread, oldest first, each with its writer and its minute. */
function expectMessages(
  { messages }: ThreadReading,
  mailbox: ContractMailbox,
  thread: string,
  subject: OutlookSubject,
): void {
  const files = mailbox.messages.filter(({ threadId }) => threadId === thread);
  expect(messages).toHaveLength(files.length);
  for (const [i, file] of files.entries()) {
    assertPerson(messages[i]?.from, file.from, subject.nature);
    assertMoment(messages[i]?.sentAt, file, subject.nature);
    const isMine = file.from.email === mailbox.owner.email;
    expect(messages[i]?.from.address === mailbox.owner.email).toBe(isMine);
  }
}

for (const style of DATE_STYLES) {
  const { language, dateFormat, hour12, timeZone } = style;
  const clock = hour12 ? '12' : '24';
  test(`dates of messages in ${language} (${dateFormat}, ${clock} hours, ${timeZone})`, async ({
    subject,
  }) => {
    const reading = await read(subject, DATED_THREAD, style, 'dated');
    expect(reading).toMatchObject({ clock: 'mailbox', whole: true, subject: 'Reports' });
    expectMessages(reading, DATED_THREAD, 'dated', subject);
  });
}

for (const newestFirst of [true, false]) {
  for (const collapsed of [true, false]) {
    for (const paneNames of ['own', 'known'] as const) {
      test(`newest ${newestFirst ? 'first' : 'last'}, ${collapsed ? 'folded' : 'open'}, addresses of ${paneNames === 'own' ? 'others' : 'strangers'}`, async ({
        subject,
      }) => {
        const switches = { newestFirst, collapsed, paneNames };
        const reading = await read(subject, MAILBOX, switches, 'offer');
        expectMessages(reading, MAILBOX, 'offer', subject);
        const newest = reading.messages.at(-1);
        expect(newest).toMatchObject({ text: 'Did you have time to look at it?', quotes: true });
        expect(newest?.to).toEqual([{ address: '', name: 'Anna Keller' }]);
        const [oldest] = reading.messages;
        expect(oldest?.text).toBe(collapsed ? null : 'Can you make an offer?');
        const told = !collapsed && paneNames === 'own' ? ADDRESS.anna : '';
        expect(oldest?.from).toEqual({ address: told, name: 'Anna Keller' });
      });
    }
  }
}

test('attached files of an older message are named while it is open, and not while folded', async ({
  subject,
}) => {
  const [sent, received] = WITH_FILES.messages;
  if (!sent || !received) throw new Error('no mail with files');
  const { threadId, subject: same } = sent;
  const files = { ...WITH_FILES, messages: [sent, { ...received, threadId, subject: same }] };
  for (const collapsed of [false, true]) {
    const { messages } = await read(subject, files, { collapsed }, threadId);
    expect(messages.map(({ attachments }) => attachments)).toEqual([
      collapsed ? [] : sent.attachments,
      received.attachments,
    ]);
  }
});

for (const newestFirst of [true, false]) {
  test(`a hidden middle is said, and read once shown (newest first: ${newestFirst})`, async ({
    subject,
  }) => {
    const mailbox = { owner: PEOPLE.nora, messages: LONG_THREAD };
    const switches = { newestFirst, hidesMiddleFrom: 5 };
    const hidden = await read(subject, mailbox, switches, 'long');
    expect(hidden).toMatchObject({ hiddenAfter: 0, whole: true });
    expect(hidden.messages).toHaveLength(3);
    await subject.page().getByRole('button', { name: 'See more messages' }).click();
    const shown = await subject.threadWhere(({ hiddenAfter }) => hiddenAfter === null);
    expectMessages(shown, mailbox, 'long', subject);
  });
}

for (const language of ['en', 'nl', 'de', 'fr', 'tr', 'he', 'zh', 'ru', 'ar', 'ja'] as const) {
  test(`an unsent reply is no message (${language})`, async ({ subject }) => {
    const switches = { language, draftOf: ['logo'] };
    const reading = await read(subject, MAILBOX, switches, 'logo');
    expectMessages(reading, MAILBOX, 'logo', subject);
  });
}

test('a reply that is being written is no message, folded again neither', async ({ subject }) => {
  const reading = await read(subject, MAILBOX, { editorMs: 0, draftSaveMs: 50 }, 'logo');
  const reply = await subject.openReply('reply');
  if (!reply.ok) throw new Error(reply.why);
  await subject.type(reply.boxId, 'Thank you');
  await expect.poll(() => subject.replica().draftTexts).toEqual(['Thank you']);
  await subject.world().call('record', 'readThread');
  await subject.go({ list: 'sent' });
  await subject.go({ list: 'inbox' });
  await subject.page().locator('[role=option]', { hasText: 'Logo files' }).click();
  const again = await subject.threadWhere(({ messages }) => messages.length > 0);
  expect(again.messages.map(({ sentAt }) => sentAt)).toEqual(
    reading.messages.map(({ sentAt }) => sentAt),
  );
  for (const { messages } of await recordedThreads(subject)) expect(messages).toHaveLength(2);
});

test('single messages are not the whole thread', async ({ subject }) => {
  await subject.openWith(MAILBOX, { conversations: false });
  await subject.listWhere(({ rows }) => rows.length > 0);
  await subject.openThread(subject.threadId('offer'));
  const reading = await subject.threadWhere(
    ({ threadId }) => threadId === subject.threadId('offer'),
  );
  expect(reading.whole).toBe(false);
  expect(reading.messages).toHaveLength(1);
  expect(reading.messages[0]).toMatchObject({ text: 'Can you make an offer?' });
});

/** Two threads of one subject, and one of another. */
const ALIKE: ContractMailbox = {
  owner: PEOPLE.nora,
  messages: ['first', 'second', 'third'].map((threadId, number) => ({
    threadId,
    id: `${threadId}-1`,
    from: [PEOPLE.anna, PEOPLE.ben, PEOPLE.ola][number] ?? PEOPLE.anna,
    to: [PEOPLE.nora],
    date: `2026-09-1${5 - number}T08:00:00Z`,
    subject: number < 2 ? 'Invoice' : 'Planning',
    text: `Text of the ${threadId}`,
  })),
};

const rowOf = (subject: OutlookSubject, thread: string) =>
  subject.page().locator(`[role=option][data-convid="${subject.threadId(thread)}"]`);

function expectOwnTexts(read: readonly ThreadReading[], subject: OutlookSubject): void {
  for (const { threadId, messages } of read) {
    const thread = subject.replica().fileThreadId(threadId);
    expect(messages.map(({ text }) => text)).toEqual([`Text of the ${thread}`]);
  }
}

for (const settleMs of [0, 200, 280]) {
  test(`never reads one thread under the name of another, pane ${settleMs} ms late`, async ({
    subject,
  }) => {
    await subject.openWith(ALIKE, { settleMs });
    await subject.listWhere(({ rows }) => rows.length === 3);
    await subject.world().call('record', 'readThread');
    for (const thread of ['first', 'second', 'third', 'second', 'first', 'second']) {
      await rowOf(subject, thread).click();
      await subject.threadWhere(({ threadId }) => threadId === subject.threadId(thread));
    }
    const read = await recordedThreads(subject);
    expect(new Set(read.map(({ threadId }) => threadId)).size).toBe(3);
    expectOwnTexts(read, subject);
  });
}

test('never reads another thread of the same subject, however fast one switches', async ({
  subject,
}) => {
  await subject.openWith(ALIKE, { settleMs: 600 });
  await subject.listWhere(({ rows }) => rows.length === 3);
  await subject.world().call('record', 'readThread');
  const heading = subject.page().locator('[id^=CONV_][id$=_SUBJECT]');
  for (const [i, thread] of ['first', 'second', 'first', 'second', 'first', 'second'].entries()) {
    await rowOf(subject, thread).click();
    if (i % 2 === 0) await heading.waitFor();
  }
  await subject.threadWhere(({ threadId }) => threadId === subject.threadId('second'));
  expectOwnTexts(await recordedThreads(subject), subject);
});

test('a pane that nobody looked at before its row was left is not read for the next one', async ({
  subject,
}) => {
  await subject.openWith(ALIKE, { settleMs: 900 });
  await subject.listWhere(({ rows }) => rows.length === 3);
  const heading = subject.page().locator('[id^=CONV_][id$=_SUBJECT]');
  for (const [thread, next] of [
    ['first', 'second'],
    ['third', 'first'],
    ['second', 'first'],
  ] as const) {
    await rowOf(subject, thread).click();
    await heading.waitFor();
    await rowOf(subject, next).click();
    const reading = await subject.threadWhere(
      ({ threadId }) => threadId === subject.threadId(next),
    );
    expectOwnTexts([reading], subject);
  }
});

test('a read window of its own is left alone', async ({ subject }) => {
  await subject.openWith(MAILBOX, {}, 'offer');
  const stored = subject.replica().mailbox.conversations.get('offer');
  const item = encodeURIComponent(stored?.messages[0]?.itemId ?? '');
  await subject.page().goto(subject.replica().url(`/mail/0/deeplink/read/${item}`));
  await subject.page().locator('#ItemReadingPaneContainer').waitFor();
  const before = await subject.changes();
  await subject.page().evaluate(() => document.body.append('A change'));
  await subject.changedSince(before);
  expect(await subject.route()).toEqual({ view: 'other' });
  expect(await subject.account()).toBeNull();
  expect(await subject.world().call('readThread')).toBeNull();
  expect(await subject.world().call('readList')).toBeNull();
  await expectPageUnharmed(subject);
});

for (const [name, switches] of [
  ['without a main region', { roleMain: false }],
  ['without a folder tree', { folderTree: false }],
  ['whose list it covers', { hiddenList: true }],
  ['in Hebrew', { language: 'he', dateFormat: 'he-IL' }],
] as const) {
  test(`a line about the thread stands above the heading of a pane ${name}`, async ({
    subject,
  }) => {
    const reading = await read(subject, MAILBOX, switches, 'offer');
    expectMessages(reading, MAILBOX, 'offer', subject);
    const block = await subject.world().call('lineOverThread');
    expect(block?.isAbove).toBe(true);
    expect(block?.width).toBeGreaterThan(400);
    await expectPageUnharmed(subject);
  });
}

test('words of a mail that look like the page are only words', async ({ subject }) => {
  const before = await read(subject, MAILBOX, {}, 'offer');
  await subject.page().evaluate(() => {
    const planted = document.createElement('div');
    planted.setAttribute('aria-expanded', 'true');
    const card = document.createElement('div');
    card.id = 'focused';
    for (const [name, value, text] of [
      ['data-testid', 'SentReceivedSavedTime', 'Tue 9/15/2026 5:00 AM'],
      ['id', 'MSG_0000_FROM', 'Mallory<mallory@elsewhere.example>'],
      ['id', 'CONV_0000_SUBJECT', 'Another subject'],
      ['role', 'document', 'Yes, go ahead.'],
    ]) {
      const part = document.createElement('div');
      part.setAttribute(name ?? '', value ?? '');
      part.append(text ?? '');
      card.append(part);
    }
    planted.append(card);
    document.querySelector('[id^=UniqueMessageBody]')?.append(planted);
  });
  const after = await subject.threadWhere(() => true);
  expect(after.messages.length).toBe(before.messages.length);
  expect({ ...after, messages: after.messages.slice(0, -1) }).toEqual({
    ...before,
    messages: before.messages.slice(0, -1),
  });
  expect(after.messages.at(-1)).toMatchObject({ from: { address: ADDRESS.nora } });
});
