import { expect } from '@playwright/test';
import type { ListReading, RowReading } from '../../lib/webmail/port';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { ADDRESS, MAILBOX } from '../contract/mailbox';
import type { ContractMailbox } from '../contract/subject';
import type { MailMessage } from '../replica/mail-message';

/** The adapter in Gmail's other ways to look at mail (facts/gmail.md 1.5, 1.10, 5, 12). */
const NORA = MAILBOX.owner;
const ANNA = { name: 'Anna Keller', email: ADDRESS.anna };

const brief = (rows: readonly RowReading[]) =>
  rows.map((row) => [row.subject, row.stands, row.people.map((person) => person.address)]);

const labelled = (id: string, labels: string): ContractMailbox => ({
  ...MAILBOX,
  messages: MAILBOX.messages.map((message) =>
    message.id === id ? { ...message, headers: { 'X-Gmail-Labels': labels } } : message,
  ),
});

const INBOX = [
  ['Kick-off', 'here', [ADDRESS.anna]],
  ['Logo files', 'here', [ADDRESS.nora, ADDRESS.ola]],
  ['Offer for the website', 'elsewhere', [ADDRESS.anna, ADDRESS.nora]],
];

const SENT = [
  ['Offer for the website', 'here', [ADDRESS.anna]],
  ['Hosting move', 'here', [ADDRESS.ben]],
  ['Logo files', 'elsewhere', [ADDRESS.ola]],
];

test('conversation view off: rows are single messages, and a view is never the whole', async ({
  subject,
}) => {
  const more = message('offer', 'offer-3', '2026-09-15T09:00:00Z');
  const mailbox = { ...MAILBOX, messages: [...MAILBOX.messages, more] };
  await subject.openWith(mailbox, { conversations: false });
  const inbox = await subject.listWhere(({ rows }) => rows.length === 3);
  expect(inbox.complete).toBe(true);
  expect(inbox.rows.map(({ stands }) => stands)).toEqual(['here', 'here', 'here']);
  await goTo(subject, 'sent');
  const sent = await subject.listWhere(({ list }) => list === 'sent');
  const offers = sent.rows.filter(({ threadId }) => threadId === subject.threadId('offer'));
  expect(offers.map(({ messageId }) => messageId)).toEqual([
    subject.messageId('offer', 'offer-3'),
    subject.messageId('offer', 'offer-2'),
  ]);
  expect(sent.rows.map(({ stands }) => stands)).not.toContain('elsewhere');
  expect(await subject.openThread(subject.threadId('logo'))).toEqual({ ok: true });
  const { whole, messages } = await subject.threadWhere(() => true);
  expect([whole, messages.length]).toEqual([false, 1]);
});

for (const permId of ['present', 'undefined', 'missing'] as const) {
  test(`a single message at once is not the whole thread (name in the heading: ${permId})`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { conversations: false, permId }, 'settings/general');
    await goTo(subject, `all/${subject.threadId('hosting')}`);
    const { whole, threadId } = await subject.threadWhere(() => true);
    expect([whole, threadId]).toEqual([false, subject.threadId('hosting')]);
  });
}

for (const [pane, snippets] of [
  ['right', true],
  ['right', false],
  ['below', true],
] as const) {
  test(`pane ${pane}, snippets ${snippets}: list and thread are both read`, async ({ subject }) => {
    await subject.openWith(MAILBOX, { pane, snippets });
    const alone = await subject.listWhere(({ rows }) => rows.length === 3);
    expect(brief(alone.rows)).toEqual(INBOX);
    expect(alone.rows[0]?.snippet).toBe(snippets ? 'Who can on Monday?' : '');
    expect(await subject.route()).toEqual({ view: 'list', list: 'inbox', page: 1 });
    await openLogo(subject);
    const thread = await subject.threadWhere(({ messages }) => messages.length === 2);
    expect([thread.threadId, thread.whole]).toEqual([subject.threadId('logo'), true]);
    const beside = await subject.listWhere(({ rows }) => rows.length === 3);
    expect(brief(beside.rows)).toEqual(INBOX);
    expect([beside.list, beside.page, beside.complete]).toEqual(['inbox', 1, true]);
    expect(await subject.route()).toEqual({ view: 'thread', threadId: thread.threadId });
    const reply = await subject.openReply('reply');
    expect(reply.ok).toBe(true);
    await goTo(subject, 'sent');
    const sent = await subject.listWhere(({ list }) => list === 'sent');
    expect(brief(sent.rows)).toEqual(SENT);
  });
}

test('a pane that the address does not name is not read, and the list is', async ({ subject }) => {
  await subject.openWith(MAILBOX, { pane: 'right', paneAddress: false });
  await subject.listWhere(({ rows }) => rows.length === 3);
  await openLogo(subject);
  await subject.page().locator('.ao9 h2.hP').waitFor();
  const { rows } = await subject.listWhere(() => true);
  expect(brief(rows)).toEqual(INBOX);
  expect(await subject.world().call('readThread')).toBeNull();
});

test('the tabs of the Inbox are parts of it, wherever an answer lies', async ({ subject }) => {
  await subject.openWith(labelled('logo-2', 'Inbox,Category Updates'), { inbox: 'tabs' });
  const first = await subject.listWhere(({ rows }) => rows.length === 2);
  expect([first.list, first.part, first.complete]).toEqual(['inbox', { at: 0, of: 4 }, true]);
  await subject.world().call('record', 'readList');
  await subject.page().getByRole('tab', { name: 'Updates' }).click();
  const other = await subject.listWhere(({ part }) => part?.at === 3);
  expect([other.list, other.complete]).toEqual(['inbox', true]);
  expect(brief(other.rows)).toEqual([INBOX[1]]);
  await subject.page().getByRole('tab', { name: 'Promotions' }).click();
  const empty = await subject.listWhere(({ part }) => part?.at === 1);
  expect([empty.empty, empty.complete]).toEqual([true, true]);
  for (const { list, part, rows } of await recordedLists(subject)) {
    if (list === 'inbox' && part?.at === 3) expect(rows).toHaveLength(1);
  }
});

test('a tab is shown for reading back, page by page', async ({ subject }) => {
  const mailbox = labelled('logo-2', 'Inbox,Category Updates');
  const extra = { ...message('logo', 'u', '2026-09-01T08:00:00Z'), from: ANNA, to: [NORA] };
  const headers = { 'X-Gmail-Labels': 'Inbox,Category Updates' };
  const messages = [...mailbox.messages, { ...extra, threadId: 'update', headers }];
  await subject.openWith({ ...mailbox, messages }, { inbox: 'tabs', pageSize: 1 }, 'sent');
  await subject.listWhere(({ list }) => list === 'sent');
  expect(await subject.showList({ list: 'inbox', part: 3, page: 1 })).toBe('shown');
  expect((await subject.listWhere(({ part }) => part?.at === 3)).page).toBe(1);
  expect(await subject.showOlder()).toBe('shown');
  expect((await subject.listWhere(({ part }) => part?.at === 3)).page).toBe(2);
  expect(await subject.showOlder()).toBe('end');
  expect(await subject.showList({ list: 'inbox', part: 0, page: 1 })).toBe('shown');
});

test('tabs of which none is chosen make the Inbox incomplete', async ({ subject }) => {
  await subject.openWith(MAILBOX, { inbox: 'tabs' });
  await subject.listWhere(({ part }) => part?.at === 0);
  await subject.page().evaluate(() => {
    document
      .querySelector('[role=tab][aria-selected=true]')
      ?.setAttribute('aria-selected', 'false');
  });
  const { part, complete } = await subject.listWhere((reading) => !reading.complete);
  expect([part, complete]).toEqual([null, false]);
});

for (const partMarks of ['no-tablist', 'none'] as const) {
  test(`tabs that are not recognised make the Inbox incomplete (${partMarks})`, async ({
    subject,
  }) => {
    const mailbox = labelled('logo-2', 'Inbox,Category Updates');
    await subject.openWith(mailbox, { inbox: 'tabs', partMarks });
    await subject.world().call('record', 'readList');
    const primary = await subject.listWhere(({ rows }) => rows.length === 2);
    expect([primary.list, primary.part, primary.complete]).toEqual(['inbox', null, false]);
    await goTo(subject, 'sent');
    expect((await subject.listWhere(({ list }) => list === 'sent')).complete).toBe(true);
    await goTo(subject, 'category/updates');
    await subject.listWhere(({ list, rows }) => list === 'other' && rows.length === 1);
    for (const { list, complete } of await recordedLists(subject)) {
      if (list === 'inbox') expect(complete).toBe(false);
    }
  });
}

test('sections of which one alone has rows, and no mark is known, are no whole Inbox', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, { inbox: 'sections', partMarks: 'none' });
  const { list, complete } = await subject.listWhere(({ rows }) => rows.length === 3);
  expect([list, complete]).toEqual(['inbox', false]);
});

test('without tabs a category is a list as any other', async ({ subject }) => {
  const mailbox = labelled('logo-2', 'Inbox,Category Updates');
  await subject.openWith(mailbox, {}, 'category/updates');
  const { list, part } = await subject.listWhere(({ rows }) => rows.length === 1);
  expect([list, part]).toEqual(['other', null]);
});

test('an Inbox in sections is no whole list, folded or not', async ({ subject }) => {
  await subject.openWith(labelled('logo-2', 'Inbox,Unread'), { inbox: 'sections' });
  expect((await subject.listWhere(({ rows }) => rows.length === 3)).list).toBe('other');
  await subject.page().locator('[role=main]:visible .Cr').first().click();
  expect((await subject.listWhere(({ rows }) => rows.length === 2)).list).toBe('other');
  await goTo(subject, 'sent');
  expect((await subject.listWhere(({ list }) => list === 'sent')).complete).toBe(true);
});

for (const language of ['ru', 'ar', 'ja'] as const) {
  test(`lists and threads of a page in ${language}`, async ({ subject }) => {
    await subject.openWith(MAILBOX, { language });
    const inbox = await subject.listWhere(({ list, rows }) => list === 'inbox' && rows.length > 0);
    expect([brief(inbox.rows), inbox.complete]).toEqual([INBOX, true]);
    await goTo(subject, 'sent');
    const sent = await subject.listWhere(({ list }) => list === 'sent');
    expect([brief(sent.rows), sent.complete]).toEqual([SENT, true]);
    await subject.go({ thread: 'offer' });
    const { messages } = await subject.threadWhere(() => true);
    expect(messages.map(({ isSent }) => isSent)).toEqual([true, true]);
  });
}

test('what lies in Spam is not read, what lies in Trash is no whole thread', async ({
  subject,
}) => {
  await subject.openWith(labelled('logo-2', 'Spam'), {}, 'spam');
  const spam = await subject.listWhere(() => true);
  expect([spam.list, spam.rows, spam.complete]).toEqual(['other', [], false]);
  await openLogo(subject);
  await subject.page().locator('[role=main]:visible h2.hP').waitFor();
  expect(await subject.world().call('readThread')).toBeNull();
  await goTo(subject, 'inbox');
  expect((await subject.listWhere(({ list }) => list === 'inbox')).rows).toHaveLength(2);
  for (const { messages } of subject.replica().mailbox.threads.values()) {
    for (const { labels } of messages) if (labels.delete('Spam')) labels.add('Trash');
  }
  await goTo(subject, 'trash');
  const trash = await subject.listWhere(({ rows }) => rows.length === 1);
  expect([trash.list, trash.rows[0]?.threadId]).toEqual(['other', subject.threadId('logo')]);
  await goTo(subject, `trash/${subject.threadId('logo')}`);
  const { whole, messages } = await subject.threadWhere(() => true);
  expect([whole, messages.length]).toEqual([false, 1]);
});

test('a scheduled mail is not sent yet, and no list tells of it', async ({ subject }) => {
  const scheduled = {
    ...message('logo', 'logo-3', '2026-09-18T09:00:00Z'),
    headers: { 'X-Scheduled-At': '2026-09-15T09:00:00Z' },
  };
  const mailbox = { ...MAILBOX, messages: [...MAILBOX.messages, scheduled] };
  await subject.openWith(mailbox, {});
  await subject.listWhere(({ rows }) => rows.length === 3);
  await goTo(subject, 'scheduled');
  expect((await subject.listWhere(({ list }) => list === 'other')).rows).toEqual([]);
  await subject.go({ thread: 'logo' });
  const { messages } = await subject.threadWhere(() => true);
  expect(messages.map(({ isSent }) => isSent)).toEqual([true, true, null]);
});

function message(threadId: string, id: string, date: string): MailMessage {
  const subject = threadId === 'offer' ? 'Offer for the website' : 'Logo files';
  return { threadId, id, from: NORA, to: [ANNA], date, subject, text: 'Any news?' };
}

async function recordedLists(subject: GmailSubject): Promise<readonly ListReading[]> {
  const answers = (await subject.world().call('recorded')) as readonly (ListReading | null)[];
  return answers.filter((reading) => reading !== null);
}

const openLogo = (subject: GmailSubject) =>
  subject.page().locator('[role=main]:visible .y6').filter({ hasText: 'Logo files' }).click();

async function goTo(subject: GmailSubject, hash: string): Promise<void> {
  await subject.page().evaluate((to) => {
    location.hash = to;
  }, hash);
}
