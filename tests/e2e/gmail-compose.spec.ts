import { expect } from '@playwright/test';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { ADDRESS, MAILBOX } from '../contract/mailbox';

const ALIAS = 'hello@studio-lind.example';

async function reply(subject: GmailSubject, thread: string): Promise<string> {
  await subject.openThread(subject.threadId(thread));
  const opened = await subject.openReply('reply');
  if (!opened.ok) throw new Error(opened.why);
  return opened.boxId;
}

const kinds = async (subject: GmailSubject) =>
  (await subject.world().call('events')).map(({ kind }) => kind);

test('a reply on a renamed page: opened, read, sent, taken back', async ({ subject }) => {
  await subject.openWith(MAILBOX, { renameClasses: true });
  const boxId = await reply(subject, 'logo');
  const { recipients, from, threadId } = await subject.box(boxId);
  expect(recipients.to).toEqual([{ address: ADDRESS.ola, name: 'Ola Berg' }]);
  expect(from).toBe(ADDRESS.nora);
  expect(threadId).toBe(subject.threadId('logo'));
  await subject.insert(boxId, ['Thank you.']);
  await subject.pressSend(boxId);
  const { to, text } = await subject.event('sent');
  expect({ to, text }).toEqual({ to: recipients.to, text: 'Thank you.' });
  await subject.undoSend();
  await subject.event('undone');
});

test('a Send by keyboard is told as one by mouse', async ({ subject }) => {
  await subject.open(MAILBOX);
  const boxId = await reply(subject, 'logo');
  await subject.type(boxId, 'Thank you.');
  await subject.page().keyboard.press('Control+Enter');
  const sent = await subject.event('sent');
  expect(sent).toMatchObject({ boxId, text: 'Thank you.', threadId: subject.threadId('logo') });
});

test('a Send that the page refuses was none, nor is the closing after it', async ({ subject }) => {
  await subject.open(MAILBOX);
  await subject.openNewMail();
  const { boxId } = await subject.event('opened');
  await subject.type(boxId, 'To nobody');
  await subject.pressSend(boxId);
  await expect.poll(async () => (await subject.box(boxId)).isOpen).toBe(true);
  await subject.page().getByRole('button', { name: 'Discard draft' }).click();
  await subject.event('closed');
  expect(await kinds(subject)).toEqual(['opened', 'closed']);
});

test('leaving a thread closes its reply, though its nodes stay in the page', async ({
  subject,
}) => {
  await subject.open(MAILBOX);
  const boxId = await reply(subject, 'logo');
  await subject.event('opened');
  await subject.go({ list: 'inbox' });
  await subject.event('closed');
  expect((await subject.box(boxId)).isOpen).toBe(false);
  expect(await subject.boxIds()).toEqual([]);
});

test('the same words in a later reply are no Send taken back', async ({ subject }) => {
  await subject.open(MAILBOX);
  const first = await reply(subject, 'logo');
  await subject.insert(first, ['Any news?']);
  await subject.pressSend(first);
  await subject.event('sent');
  await expect.poll(() => subject.boxIds()).toEqual([]);
  await subject.threadWhere(({ messages }) => messages.length === 3);
  const second = await subject.openReply('reply');
  if (!second.ok) throw new Error(second.why);
  await expect
    .poll(async () => (await kinds(subject)).filter((kind) => kind === 'opened').length)
    .toBe(2);
  // Only what stands in a box within 2 s of its opening can be a mail that came back.
  await noise(subject, { forMs: 3_000 });
  await subject.insert(second.boxId, ['Any news?']);
  await noise(subject);
  expect(await kinds(subject)).not.toContain('undone');
});

test('recipients without a name, and two boxes at once', async ({ subject }) => {
  await subject.openWith(MAILBOX, { chipsWithoutName: true });
  const boxId = await reply(subject, 'logo');
  await subject.openNewMail();
  await expect.poll(async () => (await subject.boxIds()).length).toBe(2);
  const [first, second] = await subject.boxIds();
  const boxes = [await subject.box(first ?? ''), await subject.box(second ?? '')];
  expect(boxes.map(({ threadId }) => threadId).toSorted()).toEqual(
    [subject.threadId('logo'), null].toSorted(),
  );
  expect((await subject.box(boxId)).recipients.to.map(({ address }) => address)).toEqual([
    ADDRESS.ola,
  ]);
});

test('an alias becomes known where one answers from it', async ({ subject }) => {
  const messages = MAILBOX.messages.map((message) =>
    message.id === 'logo-2' ? { ...message, to: [{ name: 'Nora Lind', email: ALIAS }] } : message,
  );
  await subject.openWith({ owner: { ...MAILBOX.owner, aliases: [ALIAS] }, messages }, {});
  expect(await subject.ownAddresses()).toEqual([ADDRESS.nora]);
  const boxId = await reply(subject, 'logo');
  expect((await subject.box(boxId)).from).toBe(ALIAS);
  expect(await subject.ownAddresses()).toContain(ALIAS);
});

for (const [toolbarUnknown, renameClasses, known] of [
  [false, false, true],
  [false, true, true],
  [true, false, false],
] as const) {
  test(`a toolbar that is unknown (${toolbarUnknown}) or renamed (${renameClasses})`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { toolbarUnknown, renameClasses });
    const boxId = await reply(subject, 'logo');
    expect(await subject.world().call('hasToolbarAnchor', boxId)).toBe(known);
    const rect = (await subject.world().call('bodyRect', boxId)) as { width: number } | null;
    expect(rect?.width).toBeGreaterThan(100);
  });
}

test('what the user wrote in a reply is never thrown away for one to all', async ({ subject }) => {
  await subject.open({ ...MAILBOX, replyToOwn: 'self' });
  const boxId = await reply(subject, 'offer');
  await subject.type(boxId, 'Dear Anna');
  expect(await subject.openReply('reply-all')).toEqual({ ok: false, why: 'no-reply-button' });
  expect((await subject.box(boxId)).ownText).toBe('Dear Anna');
});

test('an unsent reply is the one that is given', async ({ subject }) => {
  await subject.openWith(MAILBOX, { draftOf: ['logo'] });
  await subject.openThread(subject.threadId('logo'));
  await expect.poll(async () => (await subject.boxIds()).length).toBe(1);
  const [boxId] = await subject.boxIds();
  expect(await subject.openReply('reply')).toEqual({ ok: true, boxId });
});

test('a form in the words of a mail is no compose box', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  await subject.go({ thread: 'logo' });
  await subject.threadWhere(() => true);
  await subject.page().evaluate(() => {
    const form = document.createElement('form');
    for (const [name, value] of [
      ['composeid', '1'],
      ['from', 'mallory@elsewhere.example'],
    ] as const) {
      form.append(Object.assign(document.createElement('input'), { name, value }));
    }
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.setAttribute('g_editable', 'true');
    const bodies = [...document.querySelectorAll('.a3s')];
    bodies.findLast((body) => body.checkVisibility())?.append(form, editor);
  });
  expect(await subject.boxIds()).toEqual([]);
  const reply = await subject.openReply('reply');
  expect(reply.ok).toBe(true);
  expect(await subject.boxIds()).toHaveLength(1);
  expect(await subject.ownAddresses()).toEqual([ADDRESS.nora]);
  if (reply.ok) expect(await subject.insert(reply.boxId, ['Thanks.'])).toEqual({ ok: true });
});

test('nothing is told after the end', async ({ subject }) => {
  await subject.open(MAILBOX);
  await expect.poll(() => subject.changes()).toBeGreaterThan(0);
  await subject.world().call('end');
  const before = await subject.changes();
  await noise(subject);
  expect(await subject.changes()).toBe(before);
});

test('a busy page is told of four times a second at most', async ({ subject }) => {
  await subject.open(MAILBOX);
  await subject.listWhere(() => true);
  const before = await subject.changes();
  await noise(subject);
  const told = (await subject.changes()) - before;
  expect(told).toBeGreaterThan(1);
  expect(told).toBeLessThanOrEqual(12);
});

/** A change of the page every 10 ms, over two seconds at least if not told otherwise. */
async function noise(subject: GmailSubject, { forMs } = { forMs: 2_000 }): Promise<void> {
  await subject.page().evaluate(async (changes) => {
    const restless = document.body.appendChild(document.createElement('div'));
    for (let i = 0; i < changes; i++) {
      restless.textContent = String(i);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, forMs / 10);
}
