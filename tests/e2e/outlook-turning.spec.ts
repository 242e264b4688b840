import { expect } from '@playwright/test';
import { ANNAS_ANSWER, DIVIDED_MAILBOX, MAILBOX } from '../contract/mailbox';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';

/** Reading a list back leads away from where the user was, and back there. */
const rowOf = (subject: OutlookSubject, thread: string) =>
  subject.page().locator(`[role=option][data-convid="${subject.threadId(thread)}"]`);

async function throughSentAndInbox(subject: OutlookSubject): Promise<void> {
  expect(await subject.showList({ list: 'sent', part: 0, page: 1 })).toBe('shown');
  expect(await subject.route()).toEqual({ view: 'list', list: 'sent', page: 1 });
  expect(await subject.showList({ list: 'inbox', part: 0, page: 1 })).toBe('shown');
  expect(await subject.route()).toEqual({ view: 'list', list: 'inbox', page: 1 });
}

test('back to the other pivot, and to what was open there', async ({ subject }) => {
  await subject.openWith(DIVIDED_MAILBOX, {});
  await subject.showPart(1);
  await subject.listWhere(({ part }) => part?.at === 1);
  await rowOf(subject, 'logo').click();
  const { threadId } = await subject.threadWhere(() => true);
  const place = await subject.place();
  await throughSentAndInbox(subject);
  expect(await subject.goTo(place)).toBe('shown');
  expect((await subject.listWhere(() => true)).part).toEqual({ at: 1, of: 2 });
  await subject.threadWhere((thread) => thread.threadId === threadId);
  expect(await subject.place()).toBe(place);
});

test('back to a thread that covers its list', async ({ subject }) => {
  await subject.openWith(MAILBOX, { readingPane: 'hidden' });
  await subject.listWhere(({ rows }) => rows.length === 3);
  await rowOf(subject, 'offer').click();
  const { threadId } = await subject.threadWhere(() => true);
  const place = await subject.place();
  await throughSentAndInbox(subject);
  expect(await subject.goTo(place)).toBe('shown');
  await subject.threadWhere((thread) => thread.threadId === threadId);
});

test('back to the very message where conversations are off', async ({ subject }) => {
  const messages = [...MAILBOX.messages, ANNAS_ANSWER];
  await subject.openWith({ ...MAILBOX, messages }, { conversations: false });
  await subject.listWhere(({ rows }) => rows.length === 4);
  await rowOf(subject, 'offer').last().click();
  await subject.threadWhere(({ messages: [only] }) => only?.text === 'Can you make an offer?');
  const place = await subject.place();
  await throughSentAndInbox(subject);
  expect(await subject.goTo(place)).toBe('shown');
  await subject.threadWhere(({ messages: [only] }) => only?.text === 'Can you make an offer?');
});

test('back to a folder of the user’s, and as far as it still goes where a row has left', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, {});
  await subject.listWhere(({ list }) => list === 'inbox');
  await subject.folder('archive').click();
  await subject.listWhere(({ list }) => list === 'other');
  const archive = await subject.place();
  await throughSentAndInbox(subject);
  expect(await subject.goTo(archive)).toBe('shown');
  expect((await subject.listWhere(() => true)).list).toBe('other');

  await subject.folder('inbox').click();
  await subject.listWhere(({ list, rows }) => list === 'inbox' && rows.length === 3);
  await rowOf(subject, 'logo').click();
  await subject.threadWhere(() => true);
  const open = await subject.place();
  await throughSentAndInbox(subject);
  await subject.replica().move('logo', 'archive');
  await subject.showList({ list: 'sent', part: 0, page: 1 });
  expect(await subject.goTo(open)).toBe('stuck');
  expect(await subject.route()).toEqual({ view: 'list', list: 'inbox', page: 1 });
});
