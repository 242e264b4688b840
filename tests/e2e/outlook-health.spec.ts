import { expect } from '@playwright/test';
import type { SelectorHealth } from '../../lib/webmail/selector';
import { DIVIDED_MAILBOX, MAILBOX } from '../contract/mailbox';
import { test } from '../contract/outlook-fixture';
import type { OutlookSubject } from '../contract/outlook-subject';

const missed = (health: readonly SelectorHealth[]) =>
  health.filter(({ needed, misses }) => needed && misses > 0).map(({ name }) => name);
const hit = (health: readonly SelectorHealth[]) =>
  health.filter(({ hits }) => hits > 0).map(({ name }) => name);

const asked = (health: readonly SelectorHealth[]) =>
  health.reduce((sum, { hits, misses }) => sum + hits + misses, 0);

/** A view is looked through once it has stood for five seconds, if there is anything to look for. */
async function checked(subject: OutlookSubject): Promise<readonly SelectorHealth[]> {
  const before = asked(await subject.world().call('health'));
  return subject.world().until('health', (health) => asked(health) > before);
}

const BARE = { folderTree: false, roleMain: false, rowAddresses: false, chipForm: 'name' } as const;

for (const [name, mailbox, switches] of [
  ['with all there is', MAILBOX, {}],
  ['without tree, main region and addresses', MAILBOX, BARE],
  ['in Hebrew, newest last', MAILBOX, { language: 'he', dateFormat: 'he-IL', newestFirst: false }],
  ['in two parts, its list covered', DIVIDED_MAILBOX, { hiddenList: true }],
  ['of single messages', MAILBOX, { conversations: false }],
] as const) {
  test(`misses nothing on a page ${name}`, async ({ subject }) => {
    await subject.openWith(mailbox, switches);
    const list = await checked(subject);
    expect(hit(list)).toEqual(expect.arrayContaining(['list', 'row', 'row-date']));
    await subject.openThread(subject.threadId('offer'));
    const thread = await checked(subject);
    expect(hit(thread)).toEqual(
      expect.arrayContaining(['heading', 'message-date', 'message-body', 'reply-icon']),
    );
    await subject.openReply('reply');
    const writing = await checked(subject);
    expect(hit(writing)).toEqual(expect.arrayContaining(['compose', 'compose-body']));
    expect(missed(writing)).toEqual([]);
  });
}

for (const [what, css, attribute, selectors] of [
  ['its rows', '#MailList [role=option]', 'data-convid', ['row']],
  ['the dates of its rows', '#MailList [role=option] span', 'title', ['row-date']],
  ['its name', '#MailList', 'id data-app-section', ['list']],
] as const) {
  test(`a list that lost ${what} is missed, not empty (S0-32)`, async ({ subject }) => {
    await subject.openWith(MAILBOX, {});
    await subject.listWhere(({ rows }) => rows.length === 3);
    await lose(subject, css, attribute);
    expect(missed(await checked(subject))).toEqual(selectors);
    const reading = await subject.world().call('readList');
    expect(reading?.empty ?? false).toBe(false);
    expect(reading?.complete ?? false).toBe(false);
    expect(reading?.rows ?? []).toEqual([]);
  });
}

for (const [what, css, attribute, selectors] of [
  ['its heading', '[id^=CONV_]', 'id', ['heading']],
  ['its dates', '[data-testid=SentReceivedSavedTime]', 'data-testid', ['message-date']],
] as const) {
  test(`a thread that lost ${what} is missed, not read`, async ({ subject }) => {
    await subject.openWith(MAILBOX, { collapsed: false }, 'offer');
    await subject.threadWhere(() => true);
    await lose(subject, css, attribute);
    expect(missed(await checked(subject))).toEqual(selectors);
    expect(await subject.world().call('readThread')).toBeNull();
  });
}

function lose(subject: OutlookSubject, css: string, attributes: string): Promise<void> {
  return subject.page().evaluate(
    ([where, names]) => {
      for (const element of document.querySelectorAll(where)) {
        for (const name of names.split(' ')) element.removeAttribute(name);
      }
    },
    [css, attributes] as const,
  );
}

test('empty folders raise nothing', async ({ subject }) => {
  await subject.openWith({ ...MAILBOX, messages: [] }, {});
  expect(missed(await checked(subject))).toEqual([]);
  await subject.folder('drafts').click();
  expect(missed(await checked(subject))).toEqual([]);
});

test('an empty search raises nothing', async ({ subject }) => {
  await subject.openWith(MAILBOX, {});
  const search = subject.page().locator('#topSearchInput');
  await search.fill('nothing-like-this');
  await search.press('Enter');
  await subject.page().locator('#EmptyState_MainMessage').waitFor();
  expect(missed(await checked(subject))).toEqual([]);
});

test('the calendar raises nothing, nor does mail after it', async ({ subject }) => {
  await subject.openAt(MAILBOX, {}, '/calendar/0/');
  await subject.page().locator('#calendarModule').waitFor();
  await subject.page().locator('[role=navigation] button').first().click();
  expect(missed(await checked(subject))).toEqual([]);
});

test('a window to write in raises nothing', async ({ subject }) => {
  const path = '/mail/0/deeplink/compose?to=ola@berg.example&subject=Logo';
  await subject.openAt(MAILBOX, {}, path);
  await subject.body().waitFor();
  const health = await checked(subject);
  expect(hit(health)).toContain('compose-body');
  expect(missed(health)).toEqual([]);
});
