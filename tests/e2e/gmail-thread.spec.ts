import { expect } from '@playwright/test';
import type { ThreadReading } from '../../lib/webmail/port';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { ADDRESS, MAILBOX, WITH_FILES } from '../contract/mailbox';
import { encodeUrlToken } from '../replica/gmail/url-token';

const NORA = { name: 'Nora Lind', email: ADDRESS.nora };
const ANNA = { name: 'Anna Keller', email: ADDRESS.anna };

/** A long thread that I started, all of it read but for the newest message. */
const LONG = {
  owner: NORA,
  messages: Array.from({ length: 8 }, (_, number) => ({
    threadId: 'long',
    id: `long-${number}`,
    from: number % 2 === 0 ? NORA : ANNA,
    to: [number % 2 === 0 ? ANNA : NORA],
    date: new Date(Date.parse('2026-09-01T08:00:00Z') + number * 3_600_000).toISOString(),
    subject: 'Planning',
    text: `Message ${number}`,
    headers: { 'X-Gmail-Labels': number % 2 === 0 ? 'Sent' : 'Inbox' },
  })),
};

test('collapsed messages that were never loaded have a sender and nothing else', async ({
  subject,
}) => {
  await subject.openWith(LONG, { superCollapse: 'off', idlessCollapsed: true });
  await subject.go({ thread: 'long' });
  const { messages, hiddenAfter } = await subject.threadWhere(() => true);
  expect(messages.map(({ from }) => from.address)).toEqual(
    LONG.messages.map(({ from }) => from.email),
  );
  expect(messages[0]).toMatchObject({ messageId: null, sentAt: null, to: null, text: null });
  expect(messages[0]?.quotes).toBe(false);
  expect(messages.at(-1)).toMatchObject({ text: 'Message 7', textCut: false });
  expect(hiddenAfter).toBeNull();
});

test('collapsed messages that were loaded have ids and recipients, but no text', async ({
  subject,
}) => {
  await subject.openWith(LONG, { superCollapse: 'off', idlessCollapsed: false });
  await subject.go({ thread: 'long' });
  const { messages } = await subject.threadWhere(() => true);
  expect(messages[0]).toMatchObject({
    messageId: subject.messageId('long', 'long-0'),
    sentAt: {
      from: Date.parse('2026-09-01T08:00:00Z'),
      until: Date.parse('2026-09-01T08:00:00Z') + 1,
    },
    to: [{ address: ADDRESS.anna }],
    text: null,
  });
});

test('attached files are named on a renamed page, and only while their message is open', async ({
  subject,
}) => {
  await subject.openWith(WITH_FILES, { renameClasses: true });
  await subject.go({ thread: 'sent' });
  const opened = await subject.threadWhere(({ messages }) => messages.length === 1);
  expect(opened.messages[0]?.attachments).toEqual(WITH_FILES.messages[0]?.attachments);
  await subject.page().locator('[role=listitem] h3:visible').click();
  const folded = await subject.threadWhere(({ messages }) => messages[0]?.text === null);
  expect(folded.messages[0]?.attachments).toEqual([]);
});

for (const renameClasses of [false, true]) {
  for (const superCollapse of ['hidden', 'absent'] as const) {
    test(`a folded middle (${superCollapse}, renamed: ${renameClasses}) is said`, async ({
      subject,
    }) => {
      await subject.openWith(LONG, { superCollapse, renameClasses });
      await subject.go({ thread: 'long' });
      const { messages, hiddenAfter } = await subject.threadWhere(() => true);
      expect(hiddenAfter).toBe(0);
      expect(messages).toHaveLength(2);
      expect(messages.at(-1)?.messageId).toBe(subject.messageId('long', 'long-7'));
    });
  }
}

for (const permId of ['present', 'undefined', 'missing'] as const) {
  test(`never reads one thread under the name of another (permanent id ${permId})`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { permId, wrongHeadingMs: 300 });
    await subject.world().call('record', 'readThread');
    for (const name of ['logo', 'hosting', 'offer', 'hosting']) {
      await clickedThread(subject, name);
      await subject.threadWhere(({ threadId }) => threadId === subject.threadId(name));
    }
    const read = await recordedThreads(subject);
    const subjects = new Map(
      ['logo', 'hosting', 'offer'].map((name) => [
        subject.threadId(name),
        MAILBOX.messages.find(({ threadId }) => threadId === name)?.subject,
      ]),
    );
    expect(new Set(read.map(({ threadId }) => threadId)).size).toBe(3);
    for (const thread of read) expect(thread.subject).toBe(subjects.get(thread.threadId));
  });
}

/** Goes where a click on the row leads: to the token, which for own threads hides the legacy id. */
async function clickedThread(subject: GmailSubject, name: string): Promise<void> {
  const stored = subject.replica().mailbox.threads.get(subject.threadId(name));
  const token = encodeUrlToken((stored?.threadId ?? '').replace('thread-', ''));
  await subject.page().evaluate((to) => {
    location.hash = to;
  }, `inbox/${token}`);
}

async function recordedThreads(subject: GmailSubject): Promise<readonly ThreadReading[]> {
  const answers = (await subject.world().call('recorded')) as readonly (ThreadReading | null)[];
  return answers.filter((reading) => reading !== null);
}

test('recipients without addresses are unknown, not none', async ({ subject }) => {
  await subject.openWith(MAILBOX, { recipientsWithoutEmail: true });
  await subject.go({ thread: 'offer' });
  const { messages } = await subject.threadWhere(() => true);
  expect(messages.at(-1)?.to).toBeNull();
});

test('words of a mail that look like the page are only words', async ({ subject }) => {
  await subject.open(MAILBOX);
  await subject.go({ thread: 'offer' });
  const before = await subject.threadWhere(() => true);
  await subject.page().evaluate(() => {
    const body = [...document.querySelectorAll('.a3s')].at(-1);
    const list = document.createElement('div');
    list.setAttribute('role', 'list');
    const item = document.createElement('div');
    item.setAttribute('role', 'listitem');
    item.className = 'h7';
    const sender = document.createElement('span');
    sender.className = 'gD';
    sender.setAttribute('email', 'mallory@elsewhere.example');
    sender.setAttribute('data-legacy-message-id', '1a0fffffffffffff');
    item.append(sender);
    list.append(item);
    body?.prepend(list);
  });
  const after = await subject.threadWhere(() => true);
  expect(after).toEqual(before);
});

test('an unsent reply is no message', async ({ subject }) => {
  await subject.openWith(MAILBOX, { draftOf: ['logo'] });
  await subject.go({ thread: 'logo' });
  const { messages } = await subject.threadWhere(() => true);
  expect(messages.map(({ messageId }) => messageId)).toHaveLength(2);
  expect(messages.at(-1)?.messageId).toBe(subject.messageId('logo', 'logo-2'));
});

test('a message that was just sent never carries the id of its draft', async ({ subject }) => {
  await subject.openWith(MAILBOX, { justSentMs: 400 });
  await subject.openThread(subject.threadId('logo'));
  const reply = await subject.openReply('reply');
  if (!reply.ok) throw new Error(reply.why);
  await subject.insert(reply.boxId, ['Thank you.']);
  await subject.world().call('record', 'readThread');
  await subject.pressSend(reply.boxId);
  await subject.threadWhere(({ messages }) => messages.length === 3);
  const read = await recordedThreads(subject);
  const newest = read.map(({ messages }) => messages.at(-1)?.messageId);
  const stored = subject.replica().mailbox.threads.get(subject.threadId('logo'));
  const real = stored?.messages.map(({ legacyId }) => legacyId) ?? [];
  expect(real).toHaveLength(3);
  for (const id of newest) expect(real).toContain(id);
  expect(newest).toContain(real[2]);
});

for (const renameClasses of [false, true]) {
  test(`a line about the thread stands above its heading (renamed: ${renameClasses})`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { renameClasses });
    expect(await subject.world().call('hasThreadLineAnchor')).toBe(false);
    await subject.go({ thread: 'offer' });
    await subject.threadWhere(() => true);
    const block = await subject.world().call('lineOverThread');
    expect(block?.isAbove).toBe(true);
    expect(block?.width).toBeGreaterThan(400);
    await subject.page().evaluate(() => {
      const row = document.querySelector('[role=main] h2')?.parentElement;
      if (row?.parentElement) row.parentElement.style.display = 'flex';
    });
    expect(await subject.world().call('lineOverThread')).toEqual(block);
  });
}
