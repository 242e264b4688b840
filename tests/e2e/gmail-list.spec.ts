import { expect } from '@playwright/test';
import type { ListReading, RowReading } from '../../lib/webmail/port';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { ADDRESS, MAILBOX } from '../contract/mailbox';

const brief = (rows: readonly RowReading[]) =>
  rows.map((row) => [row.subject, row.stands, row.people.map((person) => person.address)]);

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

for (const [name, switches] of [
  ['Dutch', { language: 'nl' }],
  ['German', { language: 'de' }],
  ['French', { language: 'fr' }],
  ['renamed', { renameClasses: true }],
  ['with advertisements and rows of others', { ads: true, foreignRow: true }],
  [
    'renamed with advertisements and rows of others',
    { ads: true, foreignRow: true, renameClasses: true },
  ],
  ['slow', { lateCellsMs: 600 }],
  ['with labels without a title', { labelTitle: false }],
  ['"To:" inside', { toForm: 'inside' }],
  ['with a draft', { draftOf: ['logo', 'offer'] }],
] as const) {
  test(`Inbox and Sent of a page that is ${name}`, async ({ subject }) => {
    await subject.openWith(MAILBOX, switches);
    const inbox = await subject.listWhere(({ list, rows }) => list === 'inbox' && rows.length > 0);
    expect(brief(inbox.rows)).toEqual(INBOX);
    // An advertisement under another name may be a thread that cannot be read.
    expect(inbox.complete).toBe(!('ads' in switches && 'renameClasses' in switches));
    await subject.go({ list: 'sent' });
    const sent = await subject.listWhere(({ list }) => list === 'sent');
    expect(brief(sent.rows)).toEqual(SENT);
    expect(sent.complete).toBe(true);
  });
}

test('a draft is not the newest message', async ({ subject }) => {
  await subject.openWith(MAILBOX, { draftOf: ['logo'] });
  const { rows } = await subject.listWhere(() => true);
  const logo = rows.find((row) => row.threadId === subject.threadId('logo'));
  expect(logo?.messageId).toBe(subject.messageId('logo', 'logo-2'));
  await goTo(subject, 'drafts');
  const drafts = await subject.listWhere(({ list }) => list === 'other');
  expect(drafts.rows.every((row) => row.messageId !== '')).toBe(true);
});

test('rows of a search and of all mail', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  await subject.listWhere(() => true);
  await goTo(subject, 'search/website');
  const found = await subject.listWhere(({ list }) => list === 'other');
  expect(found.rows.map((row) => row.subject)).toEqual(['Offer for the website']);
  await goTo(subject, 'all');
  const all = await subject.listWhere(({ rows }) => rows.length === 4);
  expect(all.list).toBe('other');
});

test('the second page says that it is the second', async ({ subject }) => {
  await subject.openWith(MAILBOX, { pageSize: 2 });
  await subject.listWhere(({ rows }) => rows.length === 2);
  await goTo(subject, 'inbox/p2');
  const second = await subject.listWhere(({ page }) => page === 2);
  expect(second.rows.map((row) => row.subject)).toEqual(['Offer for the website']);
});

for (const rowReuse of [true, false]) {
  test(`never reads the rows of one list as another's (rows reused: ${rowReuse})`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { rowReuse, lateCellsMs: 60 });
    await subject.world().call('record', 'readList');
    for (const place of ['sent', 'inbox', 'starred', 'sent', 'all', 'inbox'] as const) {
      await goTo(subject, place);
      if (place === 'inbox' || place === 'sent') {
        await subject.listWhere(({ list }) => list === place);
      }
    }
    const read = await recordedLists(subject);
    const of = (name: string) => read.filter(({ list }) => list === name);
    expect(of('inbox').length).toBeGreaterThan(0);
    expect(of('sent').length).toBeGreaterThan(0);
    for (const { rows } of of('inbox')) expect(brief(rows)).toEqual(INBOX);
    for (const { rows } of of('sent')) expect(brief(rows)).toEqual(SENT);
  });
}

test('believes no title in another time zone than the browser', async ({ subject }) => {
  await subject.openWith(MAILBOX, { lateCellsMs: 0 }, 'sent');
  const before = await subject.listWhere(({ rows }) => rows.length === 3);
  expect(before.rows.filter((row) => row.stands === 'elsewhere')).toHaveLength(1);
  await subject.page().evaluate(() => {
    for (const cell of document.querySelectorAll('td.xW span[title]')) {
      cell.setAttribute('title', (cell.getAttribute('title') ?? '').replace(/:\d\d/, ':59'));
    }
  });
  const after = await subject.listWhere(() => true);
  expect(after.rows.map((row) => row.stands)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('reads nothing while it cannot tell whose mailbox it is', async ({ subject }) => {
  await subject.open(MAILBOX);
  await subject.page().evaluate(() => {
    document.title = 'Gmail';
    document.querySelector('header')?.remove();
  });
  expect(await subject.account()).toBeNull();
  expect(await subject.world().call('readList')).toBeNull();
});

test('an offline page is not an empty one', async ({ subject }) => {
  await subject.openWith(MAILBOX, { offline: true });
  await subject.world().call('record', 'readList');
  const notice = subject.page().getByRole('alert');
  await expect(notice).not.toBeEmpty();
  await expect(notice).toBeEmpty();
  expect(await recordedLists(subject)).toEqual([]);
});

test('in the vertical split two or three table rows are one thread', async ({ subject }) => {
  await subject.open(MAILBOX);
  await subject.listWhere(() => true);
  const ids = `data-legacy-thread-id="${subject.threadId('offer')}" data-legacy-last-non-draft-message-id="${subject.messageId('offer', 'offer-1')}"`;
  const split = (rows: number) => `
    <tr class="zA yO" id=":1"><td rowspan="${rows}"></td>
      <td><div class="yW"><span email="${ADDRESS.anna}" name="Anna">Anna</span></div></td>
      <td class="apt"><span title="Tue, Sep 8, 2026, 9:12 AM">Sep 8</span></td></tr>
    <tr class="zA yO"><td><div class="y6"><span ${ids}>Offer for the website</span></div></td></tr>
    ${rows === 3 ? '<tr class="zA yO"><td><div class="y2">Can you make an offer?</div></td></tr>' : ''}`;
  await subject.world().call('writeMain', `<table><tbody>${split(3)}${split(2)}</tbody></table>`);
  const { rows } = await subject.listWhere((reading) => reading.rows.length === 2);
  expect(brief(rows)).toEqual([
    ['Offer for the website', 'here', [ADDRESS.anna]],
    ['Offer for the website', 'here', [ADDRESS.anna]],
  ]);
  expect(rows.map(({ snippet }) => snippet)).toEqual(['Can you make an offer?', '']);
});

test('a row without ids makes the list incomplete, not shorter', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  await subject.listWhere(({ rows, complete }) => rows.length === 3 && complete);
  await subject.page().evaluate(() => {
    const [row] = document.querySelectorAll('[role=main] tr.zA');
    for (const carrier of row?.querySelectorAll('[data-legacy-thread-id]') ?? []) {
      carrier.removeAttribute('data-legacy-thread-id');
    }
  });
  const { complete } = await subject.listWhere(({ rows }) => rows.length === 2);
  expect(complete).toBe(false);
});

async function recordedLists(subject: GmailSubject): Promise<readonly ListReading[]> {
  const answers = (await subject.world().call('recorded')) as readonly (ListReading | null)[];
  return answers.filter((reading) => reading !== null);
}

async function goTo(subject: GmailSubject, hash: string): Promise<void> {
  await subject.page().evaluate((to) => {
    location.hash = to;
  }, hash);
}
