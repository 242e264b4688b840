import { expect } from '@playwright/test';
import { ADDRESS, MAILBOX } from '../contract/mailbox';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';
import { isolatedWorldOf } from '../contract/probe/isolated-world';
import type { Switches } from '../replica/outlook/switches';
import { wired } from './outlook-test-mail';

const READY = { editorMs: 0, draftSaveMs: 100 };

async function reply(
  subject: OutlookSubject,
  switches: Partial<Switches> = {},
  thread = 'offer',
): Promise<string> {
  await subject.openWith(MAILBOX, { ...READY, ...switches }, thread);
  await subject.threadWhere(() => true);
  const opened = await subject.openReply('reply');
  if (!opened.ok) throw new Error(opened.why);
  await wired(subject.page());
  return opened.boxId;
}

for (const [name, switches] of [
  ['newest first, all folded', {}],
  ['newest last, all folded', { newestFirst: false }],
  ['newest first, all open', { collapsed: false }],
  ['newest last, all open', { newestFirst: false, collapsed: false }],
] as const) {
  test(`answers the newest message of a thread that stands ${name}`, async ({ subject }) => {
    await subject.openWith(MAILBOX, { ...READY, ...switches }, 'logo');
    await subject.threadWhere(() => true);
    const opened = await subject.openReply('reply');
    if (!opened.ok) throw new Error(opened.why);
    await wired(subject.page());
    await expect(subject.body().locator('#divRplyFwdMsg')).toContainText('Ola Berg <ola@berg');
    expect(await subject.box(opened.boxId)).toMatchObject({
      threadId: subject.threadId('logo'),
      recipients: { to: [{ address: ADDRESS.ola, name: 'Ola Berg' }], cc: [], bcc: [] },
      from: null,
      subject: 'Re: Logo files',
      ownText: '',
      isOpen: true,
    });
  });
}

for (const [chipForm, person] of [
  ['address', { address: ADDRESS.anna, name: 'Anna Keller' }],
  ['name', { address: '', name: 'Anna Keller' }],
] as const) {
  test(`reads recipients whose chips say the ${chipForm}`, async ({ subject }) => {
    const boxId = await reply(subject, { chipForm });
    expect((await subject.box(boxId)).recipients.to).toEqual([person]);
  });
}

test('presses the row of a thread, and leaves the address alone for one that is open', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, READY);
  await subject.listWhere(({ rows }) => rows.length > 0);
  expect(await subject.openThread(subject.threadId('logo'))).toEqual({ ok: true });
  const address = subject.page().url();
  expect(await subject.openThread(subject.threadId('logo'))).toEqual({ ok: true });
  expect(subject.page().url()).toBe(address);
});

test('goes to the address of a thread that no row shows', async ({ subject }) => {
  await subject.openWith(MAILBOX, READY);
  await subject.listWhere(({ rows }) => rows.length > 0);
  const threadId = subject.threadId('hosting');
  const leaving = subject.openThread(threadId).catch(() => 'the page went');
  await subject.page().waitForURL((url) => url.href.includes(encodeURIComponent(threadId)));
  expect(await leaving).toBe('the page went');
  await subject.threadWhere((thread) => thread.threadId === threadId);
  expect(await subject.openThread(threadId)).toEqual({ ok: true });
});

test('says that a thread is gone, and asks for it once', async ({ subject }) => {
  await subject.openWith(MAILBOX, READY);
  await subject.listWhere(({ rows }) => rows.length > 0);
  const gone = subject.threadId('offer').replace(/.{4}=*$/, 'gone');
  const leaving = subject.openThread(gone).catch(() => 'the page went');
  await subject.page().waitForURL((url) => url.href.includes(encodeURIComponent(gone)));
  expect(await leaving).toBe('the page went');
  await subject.world().until('account', (account) => account !== null);
  const loads: string[] = [];
  subject.page().on('framenavigated', (frame) => loads.push(frame.url()));
  expect(await subject.openThread(gone)).toEqual({ ok: false, why: 'not-found' });
  expect(loads).toEqual([]);
});

test('leaves no page in which the user writes', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.type(boxId, 'Dear Anna');
  const address = subject.page().url();
  for (const thread of ['logo', 'hosting']) {
    const outcome = await subject.openThread(subject.threadId(thread));
    expect(outcome).toEqual({ ok: false, why: 'timeout' });
  }
  expect(subject.page().url()).toBe(address);
  expect((await subject.box(boxId)).ownText).toBe('Dear Anna');
});

test('shows a thread whose unsent reply opens with it', async ({ subject }) => {
  await subject.openWith(MAILBOX, { ...READY, settleMs: 1_000 }, 'offer');
  await subject.threadWhere(() => true);
  const reply = await subject.openReply('reply');
  if (!reply.ok) throw new Error(reply.why);
  await wired(subject.page());
  await subject.type(reply.boxId, 'Dear Anna');
  await expect.poll(() => subject.replica().draftTexts).toEqual(['Dear Anna']);
  await subject.page().reload();
  await subject.world().until('boxIds', (ids) => ids.length === 1);
  expect(await subject.openThread(subject.threadId('offer'))).toEqual({ ok: true });
});

test('a reply in which the user wrote does not give way', async ({ subject }) => {
  const boxId = await reply(subject, {}, 'group');
  await subject.type(boxId, 'Monday');
  expect(await subject.openReply('reply-all')).toEqual({ ok: false, why: 'no-reply-button' });
  expect(await subject.openReply('reply')).toEqual({ ok: true, boxId });
  expect((await subject.box(boxId)).ownText).toBe('Monday');
});

for (const [name, send] of [
  ['the button', (subject: OutlookSubject) => subject.pressSend('')],
  ['a key', (subject: OutlookSubject) => subject.page().keyboard.press('Control+Enter')],
  [
    'a key on the button',
    (subject: OutlookSubject) =>
      subject.page().locator('[id$=__primaryActionButton]').press('Enter'),
  ],
] as const) {
  test(`tells of a Send by ${name}, and of its undoing`, async ({ subject }) => {
    const boxId = await reply(subject, { undoSeconds: 20 });
    await subject.insert(boxId, ['Hello Anna,', '', 'any news?']);
    await subject.body().focus();
    await send(subject);
    const { sendId, ...sent } = await subject.event('sent');
    expect(sent).toMatchObject({
      boxId,
      threadId: subject.threadId('offer'),
      to: [{ address: ADDRESS.anna }],
      subject: 'Re: Offer for the website',
      text: 'Hello Anna,\n\nany news?',
    });
    await subject.undoSend();
    expect(await subject.event('undone')).toMatchObject({ sendId });
  });
}

test('the menu beside Send sends nothing', async ({ subject }) => {
  const boxId = await reply(subject);
  await subject.type(boxId, 'Dear Anna');
  await subject.page().locator('[id$=__menuButton]').click();
  await subject.page().locator('#discardCompose').click();
  await subject.event('closed');
  const events = await subject.world().call('events');
  expect(events.map(({ kind }) => kind)).toEqual(['opened', 'closed']);
});

test('an own button may stand beside Send, and floats where Send is not known', async ({
  subject,
}) => {
  const known = await reply(subject);
  expect(await subject.world().call('hasToolbarAnchor', known)).toBe(true);
  const unknown = await reply(subject, { toolbarUnknown: true });
  expect(await subject.world().call('hasToolbarAnchor', unknown)).toBe(false);
  expect(await subject.world().call('bodyRect', unknown)).not.toBeNull();
});

test('a reply in a window of its own answers no thread there, and takes the text', async ({
  subject,
}) => {
  const boxId = await reply(subject);
  await subject.type(boxId, 'Dear Anna');
  const popup = subject.page().waitForEvent('popup');
  await subject.page().locator('[title="Open in new window"]').click();
  const page = await popup;
  const world = await isolatedWorldOf(page);
  const [id = ''] = await world.until('boxIds', (ids) => ids.length === 1);
  await wired(page);
  expect(await world.call('box', id)).toMatchObject({
    threadId: null,
    recipients: { to: [{ address: ADDRESS.anna }] },
    subject: 'Re: Offer for the website',
    ownText: 'Dear Anna',
  });
  expect(await world.call('insert', id, ['any news?'])).toEqual({ ok: true });
  expect((await world.call('box', id)).ownText).toBe('Dear Anna\n\nany news?');
  await expect.poll(() => subject.replica().draftTexts).toEqual(['Dear Anna\n\nany news?']);
});
