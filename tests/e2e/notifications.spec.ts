import type { Page } from '@playwright/test';
import { type WatchedNotifications, watchNotifications } from '../support/watched-notifications';
import { ANNA, test as base, expect } from './radiostilte';

/**
 * After work, on the day on which Anna fell due. A worker that starts anew lives at this moment first:
 * in working time it would tell for that day too.
 */
const EVENING_BEFORE = '2026-09-21T18:00:00Z';
/** The next day, 9:00 in Berlin. */
const OPENING = '2026-09-22T07:00:00.000Z';
const JUST_BEFORE = '2026-09-22T06:59:00Z';
const LATER_THAT_DAY = '2026-09-22T11:00:00Z';
const NEXT_OPENING = '2026-09-23T07:00:00.000Z';

const NEVER = 'No notifications';
const EVERY_DAY = 'Every working day, everybody who is due';
const TOMORROW = 0;

const test = base.extend<{ notifications: WatchedNotifications; options: Page }>({
  startAt: async ({ browserName: _ }, use) => use(EVENING_BEFORE),
  granted: async ({ browserName: _ }, use) => use(['notifications']),
  notifications: async ({ worker }, use) => use(await watchNotifications(worker)),
  options: async ({ mailPage: _, openExtensionPage }, use) =>
    use(await openExtensionPage('options.html#notifications')),
});

declare const chrome: {
  tabs: { query(asked: { active: true }): Promise<readonly { readonly url?: string }[]> };
};

/** In the worker: the tab that each window shows. */
async function urlsInFront(): Promise<readonly (string | undefined)[]> {
  return (await chrome.tabs.query({ active: true })).map(({ url }) => url);
}

function choose(options: Page, choice: string): Promise<void> {
  return options.locator('#notifications').getByRole('radio', { name: choice }).click();
}

test('the browser tells who is due once a working day, from its opening on', async ({
  options,
  notifications,
  setClock,
}) => {
  await choose(options, EVERY_DAY);
  await expect.poll(notifications.alarm).toBe(OPENING);
  await notifications.ringAndWait();
  await setClock(JUST_BEFORE);
  await notifications.ringAndWait();
  expect(await notifications.ids()).toEqual([]);

  await setClock(OPENING);
  await notifications.ringAndWait();
  expect(await notifications.ids()).toHaveLength(1);
  expect(await notifications.shown()).toMatchObject([
    { title: '1 client is due', message: ANNA.name },
  ]);

  await notifications.close('waiting');
  await setClock(LATER_THAT_DAY);
  await notifications.ringAndWait();
  expect(await notifications.ids()).toEqual([]);
  expect(await notifications.shown()).toHaveLength(1);
  await expect.poll(notifications.alarm).toBe(NEXT_OPENING);
});

test('nobody is told of where no notifications are chosen', async ({
  options,
  notifications,
  setClock,
  readLists,
}) => {
  await choose(options, EVERY_DAY);
  await expect.poll(notifications.alarm).toBe(OPENING);
  await choose(options, NEVER);
  await expect.poll(notifications.alarm).not.toBe(OPENING);
  await setClock(OPENING);
  await notifications.ring();
  await readLists();
  expect(await notifications.ids()).toEqual([]);

  // Chosen again, it tells: else the silence above would prove nothing.
  await choose(options, EVERY_DAY);
  await expect.poll(notifications.alarm).toBe(NEXT_OPENING);
  await setClock(NEXT_OPENING);
  await notifications.ringAndWait();
  expect(await notifications.shown()).toHaveLength(1);
});

test.describe('a notification', () => {
  test.beforeEach(async ({ options, notifications, setClock }) => {
    await choose(options, EVERY_DAY);
    await expect.poll(notifications.alarm).toBe(OPENING);
    await setClock(OPENING);
    await notifications.ringAndWait();
    expect(await notifications.ids()).toEqual(['waiting']);
  });

  test('opens the thread in the mailbox, though the worker died meanwhile, and writes nothing', async ({
    context,
    page,
    options,
    notifications,
    mailSite,
    mailView,
    worker,
    badge,
    restartWorker,
  }) => {
    const inFront = () => worker.evaluate(urlsInFront);
    const heading = mailView.threadHeading(mailSite.threadId('offer'));
    await restartWorker();
    await expect(heading).toHaveCount(0);
    expect(await inFront()).toEqual([options.url()]);
    const tabs = context.pages().length;

    await notifications.click('waiting');
    await expect(heading).toBeVisible();
    await expect(mailView.threadLine).toContainText('no answer for 5 working days');
    await expect.poll(inFront).toEqual([page.url()]);
    await expect.poll(notifications.ids).toEqual([]);
    expect(context.pages()).toHaveLength(tabs);
    await expect(mailView.replyBody).toHaveCount(0);
    expect(mailSite.draftTexts).toEqual([]);
    expect(mailSite.sent).toEqual([]);
    expect(await badge()).toBe('1');
  });

  test('puts the thread aside until tomorrow at its button', async ({
    notifications,
    mailPage,
    mailSite,
    mailView,
    badge,
    setClock,
    readLists,
  }) => {
    const [shown] = await notifications.shown();
    expect(shown?.buttons[TOMORROW]?.title).toBe('Put aside until tomorrow');
    await expect.poll(badge).toBe('1');
    await notifications.press('waiting', TOMORROW);
    await expect.poll(badge).toBe('');
    expect(await notifications.ids()).toEqual([]);
    await mailPage.goto(mailSite.threadUrl('offer'));
    await expect(mailView.threadLine).toContainText('Put aside until');

    await readLists();
    await setClock(NEXT_OPENING);
    await notifications.ringAndWait();
    expect(await badge()).toBe('1');
    expect(await notifications.ids()).toEqual(['waiting']);
  });
});
