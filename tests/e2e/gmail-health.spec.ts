import { expect } from '@playwright/test';
import type { SelectorHealth } from '../../lib/webmail/selector';
import { test } from '../contract/gmail-fixture';
import type { GmailSubject } from '../contract/gmail-subject';
import { MAILBOX } from '../contract/mailbox';

const missed = (health: readonly SelectorHealth[]) =>
  health.filter(({ needed, misses }) => needed && misses > 0).map(({ name }) => name);
const hit = (health: readonly SelectorHealth[]) =>
  health.filter(({ hits }) => hits > 0).map(({ name }) => name);

const checks = (health: readonly SelectorHealth[]) =>
  health.find(({ name }) => name === 'main')?.hits ?? 0;

/** A view is looked through once it has stood for five seconds; each look finds a main view. */
async function checked(subject: GmailSubject): Promise<readonly SelectorHealth[]> {
  const before = checks(await subject.world().call('health'));
  return subject.world().until('health', (health) => checks(health) > before);
}

for (const renameClasses of [false, true]) {
  test(`misses nothing on a page that can be read (renamed: ${renameClasses})`, async ({
    subject,
  }) => {
    await subject.openWith(MAILBOX, { renameClasses });
    const list = await checked(subject);
    expect(hit(list)).toEqual(expect.arrayContaining(['main', 'row', 'row-ids', 'row-people']));
    await subject.openThread(subject.threadId('offer'));
    await subject.openReply('reply');
    const thread = await checked(subject);
    expect(hit(thread)).toEqual(
      expect.arrayContaining(['heading', 'message', 'sender', 'message-ids', 'compose']),
    );
    expect(missed(thread)).toEqual([]);
  });
}

for (const [what, remove, selectors] of [
  ['the ids of its rows', 'data-legacy-thread-id', ['row-ids']],
  ['the addresses of its people', 'email', ['row-people']],
  ['its rows', 'class role', ['row']],
] as const) {
  test(`a list that lost ${what} is missed, not empty (S0-32)`, async ({ subject }) => {
    await subject.openWith(MAILBOX, {}, 'sent');
    await subject.listWhere(({ rows }) => rows.length === 3);
    await subject.page().evaluate((attributes) => {
      for (const name of attributes.split(' ')) {
        const scope = name === 'class' || name === 'role' ? 'tr' : '[role=main] *';
        for (const element of document.querySelectorAll(scope)) element.removeAttribute(name);
      }
    }, remove);
    const health = await checked(subject);
    expect(missed(health)).toEqual(selectors);
    const reading = await subject.world().call('readList');
    expect(reading?.empty ?? false).toBe(false);
    expect((reading?.rows ?? []).flatMap(({ people }) => people)).toEqual([]);
  });
}

test('an empty folder, an empty search and an offline page raise nothing', async ({ subject }) => {
  await subject.openWith({ ...MAILBOX, messages: [] }, {});
  expect(missed(await checked(subject))).toEqual([]);
  await subject.page().evaluate(() => {
    location.hash = 'search/nothing-like-this';
  });
  expect(missed(await checked(subject))).toEqual([]);
});

test('an offline page raises nothing', async ({ subject }) => {
  await subject.openWith(MAILBOX, { offline: true });
  expect(missed(await checked(subject))).toEqual([]);
});
