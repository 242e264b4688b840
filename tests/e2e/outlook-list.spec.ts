import { expect } from '@playwright/test';
import { DATE_STYLES, DATED_MAILBOX } from '../contract/dated-mailbox';
import { ADDRESS, DIVIDED_MAILBOX, LONG_LIST, MAILBOX, PEOPLE } from '../contract/mailbox';
import { assertRow } from '../contract/meaning';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';
import { expectPageUnharmed, expectRows, recordedLists } from './outlook-readings';

for (const style of DATE_STYLES) {
  const { language, dateFormat, hour12, timeZone } = style;
  const clock = hour12 ? '12' : '24';
  test(`dates of rows in ${language} (${dateFormat}, ${clock} hours, ${timeZone})`, async ({
    subject,
  }) => {
    await subject.openWith(DATED_MAILBOX, { ...style, rowsMounted: 20 });
    const inbox = await subject.listWhere(({ rows }) => rows.length > 0);
    expect(inbox).toMatchObject({ list: 'inbox', complete: true, undated: 0, clock: 'mailbox' });
    expectRows(inbox, DATED_MAILBOX, subject);
    await subject.go({ list: 'sent' });
    const sent = await subject.listWhere(({ list }) => list === 'sent');
    expect(sent).toMatchObject({ complete: true, undated: 0 });
    expectRows(sent, DATED_MAILBOX, subject);
  });
}

for (const [name, switches] of [
  ['that name people only', { rowAddresses: false, sentRowAddresses: false }],
  ['that name people only, in Hebrew', { rowAddresses: false, language: 'he' }],
  ['with names in Sent Items', { sentRowAddresses: false }],
  ['with labels in commas', { rowLabel: 'commas', language: 'de', dateFormat: 'de-DE' }],
  ['with a draft in a conversation', { draftOf: ['logo', 'offer'] }],
  ['without a folder tree', { folderTree: false }],
  ['at work', { host: 'outlook.cloud.microsoft', folderTree: false }],
  ['without a number in the address', { numbered: false }],
] as const) {
  test(`Inbox and Sent Items ${name}`, async ({ subject }) => {
    await subject.openWith(MAILBOX, switches);
    const inbox = await subject.listWhere(({ rows }) => rows.length > 0);
    expect(inbox).toMatchObject({ account: ADDRESS.nora, list: 'inbox', complete: true, page: 1 });
    expectRows(inbox, MAILBOX, subject);
    await subject.page().goto(subject.replica().listUrl('sent'));
    const sent = await subject.listWhere(({ rows }) => rows.length > 0);
    expect(sent).toMatchObject({ account: ADDRESS.nora, list: 'sent', complete: true });
    expectRows(sent, MAILBOX, subject);
  });
}

test('names stand for people where rows have no addresses', async ({ subject }) => {
  await subject.openWith(MAILBOX, { rowAddresses: false });
  const { rows } = await subject.listWhere(() => true);
  expect(rows.map(({ people }) => people)).toEqual([
    [{ address: '', name: 'Anna Keller' }],
    [{ address: '', name: 'Ola Berg' }],
    [{ address: '', name: 'Anna Keller' }],
  ]);
});

test('pinned rows are told, and do not change what the others say', async ({ subject }) => {
  await subject.openWith(MAILBOX, { pinned: ['offer'] });
  const reading = await subject.listWhere(({ rows }) => rows.length === 3);
  expect(reading.pinned).toBe(1);
  expect(reading.rows[0]?.threadId).toBe(subject.threadId('offer'));
  expectRows(reading, MAILBOX, subject);
});

test('the rows of one pivot are never read as those of the other', async ({ subject }) => {
  await subject.openWith(DIVIDED_MAILBOX, { language: 'nl', dateFormat: 'nl-NL' });
  await subject.listWhere(({ part }) => part?.at === 0);
  await subject.world().call('record', 'readList');
  for (const at of [1, 0, 1, 0]) {
    await subject.showPart(at);
    await subject.listWhere(({ part }) => part?.at === at);
  }
  const parts = await recordedLists(subject);
  const threads = (at: number) =>
    new Set(
      parts
        .filter(({ part }) => part?.at === at)
        .flatMap(({ rows }) => rows)
        .map(({ subject: said }) => said),
    );
  expect(threads(0)).toEqual(new Set(['Kick-off', 'Offer for the website']));
  expect(threads(1)).toEqual(new Set(['Logo files']));
});

test('rows of a search and of the archive belong to no list', async ({ subject }) => {
  await subject.open(MAILBOX);
  await subject.listWhere(({ list }) => list === 'inbox');
  await subject.world().call('record', 'readList');
  const search = subject.page().locator('#topSearchInput');
  await search.fill('website');
  await search.press('Enter');
  const found = await subject.listWhere(({ rows }) => rows.length === 1);
  expect(found.list).toBe('other');
  expect(found.rows[0]).toMatchObject({ subject: 'Offer for the website', stands: 'unknown' });
  await subject.folder('archive').click();
  const archive = await subject.listWhere(({ empty }) => empty);
  expect(archive.list).toBe('other');
  await subject.folder('inbox').click();
  await subject.listWhere(({ list, rows }) => list === 'inbox' && rows.length === 3);
  for (const reading of await recordedLists(subject)) {
    if (reading.list === 'inbox') expectRows(reading, MAILBOX, subject);
  }
});

test('drafts are never read as mail', async ({ subject }) => {
  await subject.openWith(MAILBOX, { draftOf: ['logo', 'hosting'] });
  await subject.listWhere(({ list }) => list === 'inbox');
  await subject.world().call('record', 'readList');
  for (const [folder, list] of [
    ['drafts', null],
    ['sent', 'sent'],
    ['drafts', null],
    ['inbox', 'inbox'],
  ] as const) {
    await subject.folder(folder).click();
    if (list) await subject.listWhere((reading) => reading.list === list);
    else await expect(subject.page().locator('#MailList')).toContainText('Hosting move');
  }
  for (const reading of await recordedLists(subject)) expectRows(reading, MAILBOX, subject);
});

test('never reads the rows of one list as those of another', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  await subject.world().call('record', 'readList');
  for (const place of ['sent', 'inbox', 'archive', 'sent', 'drafts', 'inbox', 'sent'] as const) {
    await subject.folder(place).click();
    if (place === 'inbox' || place === 'sent') {
      await subject.listWhere(({ list }) => list === place);
    }
  }
  const read = await recordedLists(subject);
  expect(new Set(read.map(({ list }) => list))).toContain('sent');
  for (const reading of read) if (reading.list !== 'other') expectRows(reading, MAILBOX, subject);
});

test('no row mixes two while a long list is scrolled fast', async ({ subject }) => {
  await subject.openWith(LONG_LIST, {});
  await subject.listWhere(({ page }) => page === 1);
  await subject.world().call('record', 'readList');
  await subject
    .page()
    .locator('[data-virtuoso-scroller]')
    .evaluate(async (scroller) => {
      for (let frame = 0; frame < 90; frame += 1) {
        scroller.scrollTop = ((frame * 137) % 12) * 120;
        await new Promise(requestAnimationFrame);
      }
      scroller.scrollTop = 0;
    });
  await subject.listWhere(({ page }) => page === 1);
  const read = await recordedLists(subject);
  expect(read.length).toBeGreaterThan(5);
  const order = LONG_LIST.messages.map(({ threadId }) => subject.threadId(threadId));
  for (const { rows, page } of read) {
    for (const row of rows) assertRow(row, 'inbox', LONG_LIST, subject);
    const [first] = rows;
    const start = order.indexOf(first?.threadId ?? '');
    expect(rows.map(({ threadId }) => threadId)).toEqual(order.slice(start, start + rows.length));
    if (start > 0) expect(page).toBeNull();
  }
});

test('a list that a message covers is not read, and not empty', async ({ subject }) => {
  await subject.openWith(MAILBOX, { hiddenList: true });
  await subject.listWhere(({ rows }) => rows.length === 3);
  await subject.openThread(subject.threadId('logo'));
  await subject.world().until('readList', (reading) => reading === null);
  await subject.threadWhere(({ threadId }) => threadId === subject.threadId('logo'));
});

test('each of two mailboxes is read under its own address', async ({ subject }) => {
  const theirs = { owner: PEOPLE.ben, messages: MAILBOX.messages.slice(4) };
  await subject.openWith({ ...MAILBOX, others: [theirs] }, {});
  const mine = await subject.listWhere(({ rows }) => rows.length === 3);
  expect(mine.account).toBe(ADDRESS.nora);
  await subject.page().goto(subject.replica().folderUrl('inbox', 1));
  const other = await subject.listWhere(({ account }) => account === ADDRESS.ben);
  expect(other.rows.map(({ subject: said }) => said)).toEqual(['Kick-off', 'Hosting move']);
  expect(await subject.ownAddresses()).not.toContain(ADDRESS.nora);
});

test('two mailboxes without a tree that tells them apart are not read for one another', async ({
  subject,
}) => {
  const theirs = { owner: PEOPLE.ben, messages: MAILBOX.messages.slice(4) };
  await subject.openWith({ ...MAILBOX, others: [theirs] }, { folderTree: false });
  await subject.listWhere(({ account }) => account === ADDRESS.nora);
  await subject.page().goto(subject.replica().folderUrl('inbox', 1));
  await subject.page().locator('[role=option]').first().waitFor();
  const reading = await subject.world().call('readList');
  expect(reading?.account ?? ADDRESS.ben).toBe(ADDRESS.ben);
});

test('the account stays what the tree said when the folder pane is hidden', async ({ subject }) => {
  await subject.openWith(MAILBOX, { host: 'outlook.office365.com' });
  await subject.listWhere(({ account }) => account === ADDRESS.nora);
  await subject.page().evaluate(() => {
    document.querySelector('#folderPaneDroppableContainer')?.remove();
    document.querySelector('#O365_MainLink_Me')?.setAttribute('aria-label', 'N n@tenant.example');
  });
  await subject.world().until('ownAddresses', (own) => own.includes('n@tenant.example'));
  expect(await subject.account()).toBe(ADDRESS.nora);
});

test('an Inbox without tabs is not whole where parts of another mailbox are kept', async ({
  subject,
}) => {
  await subject.openWith(MAILBOX, { host: 'outlook.office365.com' });
  await subject.listWhere(({ complete }) => complete);
  await subject.page().evaluate(() => {
    localStorage.setItem('olk-mail_LAST_SELECTED_PIVOTsomebody@else.example', 'focused');
  });
  const reading = await subject.world().call('readList');
  await subject.page().evaluate(() => localStorage.clear());
  expect(reading).toMatchObject({ part: null, complete: false });
});

test('rows that do not change when another folder is chosen are doubted', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  await subject.listWhere(({ list, rows }) => list === 'inbox' && rows.length === 3);
  await subject.page().evaluate(() => history.pushState(null, '', '/mail/0/sentitems'));
  const reading = await subject.listWhere(({ list }) => list === 'sent');
  expect(reading.complete).toBe(false);
  expect(new Set(reading.rows.map(({ stands }) => stands))).toEqual(new Set(['unknown']));
  expect(reading.rows.flatMap(({ people }) => people)).toEqual([]);
});

for (const [what, hide] of [
  ['its folder is not in sight', '#folderPaneDroppableContainer'],
  ['the page warns', null],
] as const) {
  test(`an empty list is not believed where ${what}`, async ({ subject }) => {
    await subject.openWith({ ...MAILBOX, messages: MAILBOX.messages.slice(4, 5) }, {});
    await subject.listWhere(({ empty, complete }) => empty && complete);
    await subject.page().evaluate((css) => {
      if (css) return document.querySelector(css)?.setAttribute('style', 'display: none');
      const alert = document.createElement('p');
      alert.setAttribute('role', 'alert');
      alert.textContent = 'Not loaded';
      document.body.append(alert);
    }, hide);
    const reading = await subject.world().until('readList', (now) => now?.empty === false);
    expect(reading).toMatchObject({ rows: [], complete: false });
  });
}

test('an empty Other is covered after a while beside a filled Focused', async ({ subject }) => {
  await subject.openWith({ ...DIVIDED_MAILBOX, messages: MAILBOX.messages }, {});
  await subject.listWhere(({ part, complete }) => part?.at === 0 && complete);
  await subject.world().call('record', 'readList');
  await subject.showPart(1);
  await subject.listWhere(({ part, empty }) => part?.at === 1 && empty);
  const other = (await recordedLists(subject)).filter(({ part }) => part?.at === 1);
  expect(other[0]).toMatchObject({ empty: false, complete: false, rows: [] });
  expect(other.at(-1)).toMatchObject({ empty: true, complete: true });
});

for (const dataMode of ['worker', 'fetch', 'silent'] as const) {
  test(`a page whose data comes by ${dataMode} is read, and not harmed`, async ({ subject }) => {
    await subject.openWith(MAILBOX, { dataMode });
    const inbox = await subject.listWhere(({ rows }) => rows.length > 0);
    expectRows(inbox, MAILBOX, subject);
    await subject.openThread(subject.threadId('logo'));
    const { messages } = await subject.threadWhere(() => true);
    expect(messages).toHaveLength(2);
    await expectPageUnharmed(subject);
  });
}

test('the calendar is not mail, and mail after it is read', async ({ subject }) => {
  await subject.openAt(MAILBOX, {}, '/calendar/0/');
  await subject.page().locator('#calendarModule').waitFor();
  expect(await subject.route()).toEqual({ view: 'other' });
  expect(await subject.account()).toBeNull();
  await subject.world().call('record', 'readList');
  await module(subject, 0);
  expectRows(await subject.listWhere(({ rows }) => rows.length > 0), MAILBOX, subject);
  await module(subject, 1);
  await subject.world().until('readList', (reading) => reading === null);
  await module(subject, 0);
  await subject.listWhere(({ rows }) => rows.length > 0);
  for (const reading of await recordedLists(subject)) expectRows(reading, MAILBOX, subject);
});

async function module(subject: OutlookSubject, at: number): Promise<void> {
  await subject.page().locator('[role=navigation] button').nth(at).click();
}

test('an offline page is not an empty one', async ({ subject }) => {
  await subject.openAt(MAILBOX, { offline: true }, '/mail/0/');
  await subject.page().locator('#offlinePage').waitFor();
  const before = await subject.changes();
  await subject.page().evaluate(() => document.body.append('Still offline'));
  await subject.changedSince(before);
  expect(await subject.world().call('readList')).toBeNull();
  expect(await subject.account()).toBeNull();
  expect(await subject.route()).toEqual({ view: 'other' });
});
