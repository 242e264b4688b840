import { browser } from 'wxt/browser';
import type { TabCommand, TabCommandAnswers } from '../messages/tab-commands';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/stored-settings';
import { hasPrintPages, PROVIDERS, patternsOf } from '../webmail/hosts';
import type { Provider } from '../webmail/port';

export interface MailTab {
  readonly id: number;
  readonly windowId: number;
  readonly account: string | null;
  /** A compose box is open: the tab is not taken elsewhere. */
  readonly composing: boolean;
}

/** Tells a tab something; null where no script of ours answers there. */
export async function tellTab<T extends TabCommand['type']>(
  tabId: number,
  command: Extract<TabCommand, { type: T }>,
): Promise<TabCommandAnswers[T] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

/** Whether a tab shows this mailbox now. */
export async function showsAccount(tabId: number | null, account: string): Promise<boolean> {
  if (tabId === null) return false;
  return (await tellTab(tabId, { type: 'who-is-there' }))?.account === account;
}

/** Every tab in which our script runs on a mail page. */
export async function findMailTabs(): Promise<readonly MailTab[]> {
  const tabs = await queryMailTabs();
  const found = await Promise.all(
    tabs.map(async ({ id, windowId }) => {
      const there = await tellTab(id, { type: 'who-is-there' });
      return there === null ? null : { id, windowId, ...there };
    }),
  );
  return found.filter((tab) => tab !== null);
}

/** Tells all mail tabs that what is known has changed. */
export async function tellStandingChanged(): Promise<void> {
  const tabs = await queryMailTabs();
  const settings = await readSettings();
  await Promise.all(
    tabs.map(({ id, provider }) =>
      tellTab(id, { type: 'standing-changed', confirms: confirmsIn(provider, settings) }),
    ),
  );
}

/** Whether threads of a provider may be confirmed by print pages: the user switched it on (adr 17). */
export function confirmsIn(provider: Provider, { confirming }: Settings): boolean {
  return confirming === true && hasPrintPages(provider);
}

/** Puts our script into mail tabs that were open before it came; each tab gets it once. */
export async function reachOpenTabs(): Promise<void> {
  for (const { id, provider } of await queryMailTabs()) {
    if ((await tellTab(id, { type: 'who-is-there' })) !== null) continue;
    try {
      await browser.scripting.executeScript({
        target: { tabId: id },
        files: [`/content-scripts/${provider}.js`],
      });
    } catch {
      // A tab that refuses (an error page, no site access) is told of in the popup: reload it.
    }
  }
}

/** Puts the later script into the tab that asked for it, where ours are the only frames it is in. */
export async function bringLater(provider: Provider, tabId: number | null): Promise<void> {
  if (tabId === null) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [`/${provider}-later.js`],
  });
}

const REACHED = 'reached-open-tabs';

/**
 * Reaches them once after the extension came, was updated or switched on again, or the browser was started:
 * that is when `storage.session` is empty. No event tells of being switched on.
 */
export async function reachTabsNewly(): Promise<void> {
  if ((await browser.storage.session.get(REACHED))[REACHED] === true) return;
  await browser.storage.session.set({ [REACHED]: true });
  await reachOpenTabs();
}

/** Loads all mail tabs anew. */
export async function reloadMailTabs(): Promise<void> {
  const tabs = await queryMailTabs();
  await Promise.all(tabs.map(({ id }) => browser.tabs.reload(id)));
}

/** Whether a tab is open, and at a mail page. */
export async function isMailTab(tabId: number): Promise<boolean> {
  return (await queryMailTabs()).some(({ id }) => id === tabId);
}

export async function bringToFront({
  id,
  windowId,
}: Pick<MailTab, 'id' | 'windowId'>): Promise<void> {
  await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly provider: Provider;
}

async function queryMailTabs(): Promise<readonly OpenTab[]> {
  const found = await Promise.all(
    PROVIDERS.map(async (provider) => {
      const tabs = await browser.tabs.query({ url: [...patternsOf(provider)] });
      return tabs.flatMap(({ id, windowId }) =>
        id === undefined || windowId === undefined ? [] : [{ id, windowId, provider }],
      );
    }),
  );
  return found.flat();
}
