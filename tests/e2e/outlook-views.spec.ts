import { expect } from '@playwright/test';
import { ADDRESS, ANNAS_ANSWER, MAILBOX } from '../contract/mailbox';
import { assertMoment, turnsOf } from '../contract/meaning';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';
import type { ContractMailbox } from '../contract/subject';
import { expectPageUnharmed, expectRows, recordedLists } from './outlook-readings';

/** The ways in which one may look at mail in Outlook (issue "Coverage and certainty", views). */
const ANSWERED: ContractMailbox = { ...MAILBOX, messages: [...MAILBOX.messages, ANNAS_ANSWER] };

async function bothLists(subject: OutlookSubject) {
  const inbox = await subject.listWhere(({ list, rows }) => list === 'inbox' && rows.length > 0);
  await subject.go({ list: 'sent' });
  return [inbox, await subject.listWhere(({ list }) => list === 'sent')] as const;
}

test('item view: a row is a message, and several rows of a thread are one thread', async ({
  subject,
}) => {
  await subject.openWith(ANSWERED, { conversations: false });
  const [inbox, sent] = await bothLists(subject);
  const offer = subject.threadId('offer');
  const ofOffer = inbox.rows.filter(({ threadId }) => threadId === offer);
  const incoming = [ANNAS_ANSWER, MAILBOX.messages[0]];
  expect(ofOffer).toHaveLength(2);
  for (const [i, message] of incoming.entries()) {
    if (message) assertMoment(ofOffer[i]?.messageAt, message, subject.nature);
  }
  expect(inbox).toMatchObject({ complete: true, page: 1 });
  expect(turnsOf(subject, [inbox, sent])).toMatchObject({ offer: 'mine', hosting: 'theirs' });

  await subject.go({ list: 'inbox' });
  await subject.listWhere(({ list }) => list === 'inbox');
  const rows = subject.page().locator(`[role=option][data-convid="${offer}"]`);
  for (const [at, text] of [
    [1, 'Can you make an offer?'],
    [0, 'Yes, go ahead.'],
  ] as const) {
    await rows.nth(at).click();
    const reading = await subject.threadWhere(({ messages }) => messages[0]?.text === text);
    expect(reading).toMatchObject({ threadId: offer, whole: false });
  }
});

test('item view: an address that names a message no row shows tells of no thread', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, { conversations: false });
  await subject.listWhere(({ rows }) => rows.length > 0);
  const sentItem = subject.replica().mailbox.conversations.get('hosting')?.messages[0]?.itemId;
  await subject
    .page()
    .goto(subject.replica().url(`/mail/id/${encodeURIComponent(sentItem ?? '')}`));
  await subject.page().locator('#ItemReadingPaneContainer').waitFor();
  await subject.listWhere(({ list }) => list === 'other');
  expect(await subject.world().call('readThread')).toBeNull();
  expect(await subject.route()).toEqual({ view: 'thread', threadId: null });
});

test('reading pane below rows of two lines: list and thread are read side by side', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, { readingPane: 'bottom', rowLines: 2 });
  const inbox = await subject.listWhere(({ rows }) => rows.length === 3);
  expectRows(inbox, MAILBOX, subject);
  expect(inbox.rows.map(({ snippet }) => snippet)).toEqual(['', '', '']);
  await subject.openThread(subject.threadId('offer'));
  const thread = await subject.threadWhere(({ messages }) => messages.length === 2);
  expect(thread).toMatchObject({ threadId: subject.threadId('offer'), whole: true });
  expectRows(await subject.listWhere(() => true), MAILBOX, subject);
});

for (const hiddenList of [false, true]) {
  test(`reading pane hidden: a thread covers the list, whose rows are ${hiddenList ? 'blank' : 'gone'}`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { readingPane: 'hidden', hiddenList });
    await subject.listWhere(({ rows }) => rows.length === 3);
    await subject.world().call('record', 'readList');
    expect(await subject.openThread(subject.threadId('logo'))).toEqual({ ok: true });
    const thread = await subject.threadWhere(() => true);
    expect(thread).toMatchObject({ threadId: subject.threadId('logo'), whole: true });
    expect(await subject.world().call('readList')).toBeNull();
    await subject.page().goBack();
    await subject.listWhere(({ rows }) => rows.length === 3);
    for (const reading of await recordedLists(subject)) expectRows(reading, MAILBOX, subject);
    expect(await subject.world().call('readThread')).toBeNull();
  });
}

test('rows of one line: nobody is guessed, and the list is not covered', async ({ subject }) => {
  await subject.openWith(MAILBOX, { rowLines: 1, readingPane: 'hidden' });
  const reading = await subject.listWhere(({ list }) => list === 'inbox');
  expect(reading).toMatchObject({ rows: [], complete: false, empty: false });
  await subject.openThread(subject.threadId('offer'));
  const { messages } = await subject.threadWhere(() => true);
  expect(messages).toHaveLength(2);
});

test('a window to write in has a box, and neither list nor thread', async ({ subject }) => {
  const query = 'to=anna%40kellerbau.example&subject=Offer&body=Hello';
  await subject.openAt(MAILBOX, {}, `/mail/0/deeplink/compose?${query}`);
  await subject.event('opened');
  const [id = ''] = await subject.boxIds();
  const box = await subject.box(id);
  expect(box).toMatchObject({ threadId: null, subject: 'Offer', ownText: 'Hello' });
  expect(box.recipients.to.map(({ address }) => address)).toEqual(['anna@kellerbau.example']);
  expect(await subject.route()).toEqual({ view: 'other' });
  expect(await subject.world().call('readList')).toBeNull();
  expect(await subject.world().call('readThread')).toBeNull();
  await expectPageUnharmed(subject);
});

test('a conversation in a window of its own is left alone', async ({ subject }) => {
  await subject.openWith(MAILBOX, {}, 'offer');
  const id = encodeURIComponent(subject.threadId('offer'));
  await subject.page().goto(subject.replica().url(`/mail/0/deeplink/readconv/${id}`));
  await subject.page().locator('#ConversationReadingPaneContainer').waitFor();
  const before = await subject.changes();
  await subject.page().evaluate(() => document.body.append('A change'));
  await subject.changedSince(before);
  expect(await subject.account()).toBeNull();
  expect(await subject.world().call('readThread')).toBeNull();
});

test('finds at an address of their own, and mail that was deleted, belong to no list', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, {});
  await subject.listWhere(({ list }) => list === 'inbox');
  await subject.replica().move('logo', 'deleteditems');
  await subject.folder('deleted').click();
  const deleted = await subject.listWhere(({ rows }) => rows.length === 1);
  expect(deleted).toMatchObject({ list: 'other', account: ADDRESS.nora });
  expect(deleted.rows[0]).toMatchObject({ stands: 'unknown', subject: 'Logo files' });
  await subject.page().goto(subject.replica().url('/mail/0/search?q=website'));
  const found = await subject.listWhere(({ rows }) => rows.length === 1);
  expect(found).toMatchObject({ list: 'other', rows: [{ stands: 'unknown' }] });
  const id = encodeURIComponent(subject.threadId('offer'));
  await subject.page().goto(subject.replica().url(`/mail/0/search/rp/${id}?q=website`));
  const thread = await subject.threadWhere(({ messages }) => messages.length === 2);
  expect(thread.threadId).toBe(subject.threadId('offer'));
});

test('a reply that is scheduled is neither a Send nor a mail that was sent', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, { draftSaveMs: 50, editorMs: 0 }, 'offer');
  const before = await subject.threadWhere(({ messages }) => messages.length === 2);
  const reply = await subject.openReply('reply');
  if (!reply.ok) throw new Error(reply.why);
  await subject.type(reply.boxId, 'Did you see it?');
  await subject.page().locator('[id$=__menuButton]').click();
  await subject.page().getByRole('menuitem', { name: 'Schedule send' }).click();
  await subject.event('closed');
  const events = await subject.world().call('events');
  expect(events.map(({ kind }) => kind)).toEqual(['opened', 'closed']);
  const card = subject.page().getByText('This message will be sent on');
  await card.waitFor();
  const after = await subject.threadWhere(({ messages }) => messages.length >= 2);
  expect(after.messages.filter(({ isSent }) => isSent)).toEqual(before.messages);
  await subject.folder('sent').click();
  expectRows(await subject.listWhere(({ list }) => list === 'sent'), MAILBOX, subject);
});
