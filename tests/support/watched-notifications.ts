import { expect, type Worker } from '@playwright/test';

/** What the extension asked the browser to show. */
interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly { readonly title: string }[];
}

/** The notifications of the extension under test, and who is there to use them: a headless browser has no desktop. */
export interface WatchedNotifications {
  /** Ids of those that the browser has now. */
  ids(): Promise<readonly string[]>;
  /** All that this worker ever showed, in order: the browser itself tells only the ids. */
  shown(): Promise<readonly Shown[]>;
  close(id: string): Promise<void>;
  click(id: string): Promise<void>;
  press(id: string, button: number): Promise<void>;
  /** When the extension wants to be woken, ISO, to the minute; null for never. */
  alarm(): Promise<string | null>;
  /** Wakes it as that alarm does. */
  ring(): Promise<void>;
  /** The same, until it has told, or seen that there is nothing to tell; where notifications are on. */
  ringAndWait(): Promise<void>;
}

/** An event of the browser's, of which a test tells in its place. */
interface BrowserEvent<Told extends readonly unknown[]> {
  dispatch(...told: Told): void;
}

declare const chrome: {
  readonly alarms: {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
    readonly onAlarm: BrowserEvent<[{ readonly name: string }]>;
  };
  readonly notifications: {
    create(id: string, shown: Shown): Promise<string>;
    clear(id: string): Promise<boolean>;
    getAll(): Promise<Record<string, true>>;
    readonly onClicked: BrowserEvent<[string]>;
    readonly onButtonClicked: BrowserEvent<[string, number]>;
  };
  readonly permissions: {
    contains(asked: { readonly permissions?: readonly string[] }): Promise<boolean>;
  };
};

interface Watched {
  testShown: Shown[];
  /** How often it was asked whether notifications are allowed. */
  testAsked: number;
}

const ALARM = 'due';
const MINUTE = 60_000;

/** Until the worker dies. */
export async function watchNotifications(worker: Worker): Promise<WatchedNotifications> {
  await worker.evaluate(writeDown);
  const asked = () => worker.evaluate(() => (globalThis as unknown as Watched).testAsked);
  const ring = () => worker.evaluate((name) => chrome.alarms.onAlarm.dispatch({ name }), ALARM);
  return {
    ids: () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    shown: () => worker.evaluate(() => (globalThis as unknown as Watched).testShown),
    close: (id) => worker.evaluate(async (its) => void (await chrome.notifications.clear(its)), id),
    click: (id) => worker.evaluate((its) => chrome.notifications.onClicked.dispatch(its), id),
    press: (id, button) =>
      worker.evaluate((told) => chrome.notifications.onButtonClicked.dispatch(...told), [
        id,
        button,
      ] as [string, number]),
    async alarm() {
      const at = (await worker.evaluate((name) => chrome.alarms.get(name), ALARM))?.scheduledTime;
      // It is set as a delay, by a worker that needs some milliseconds for it.
      return at === undefined ? null : new Date(Math.round(at / MINUTE) * MINUTE).toISOString();
    },
    ring,
    async ringAndWait() {
      const before = await asked();
      await ring();
      // It looks twice, one after the other: with the second question the first look is over.
      await expect.poll(asked, 'looks of the worker').toBe(before + 2);
    },
  };
}

/** In the worker. */
function writeDown(): void {
  const { notifications, permissions } = chrome;
  const { create } = notifications;
  const { contains } = permissions;
  const watched = globalThis as unknown as Watched;
  watched.testShown = [];
  watched.testAsked = 0;
  notifications.create = (id, shown) => {
    watched.testShown.push(shown);
    return create.call(notifications, id, shown);
  };
  permissions.contains = (asked) => {
    if (asked.permissions?.includes('notifications')) watched.testAsked += 1;
    return contains.call(permissions, asked);
  };
}
