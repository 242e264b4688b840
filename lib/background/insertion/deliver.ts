import { browser } from 'wxt/browser';
import type { RadiostilteDatabase } from '../../store/database';
import type { CommandRow } from '../../store/rows';
import { homeOn } from '../../webmail/hosts';
import { threadUrl } from '../../webmail/thread-url';
import type { Context } from '../context';
import { bringToFront, findMailTabs, type MailTab, tellTab } from '../mail-tabs';
import { commandOf } from './command-of';

/** Gives a command to a tab of its account, or opens one; that tab asks for it when it is there. */
export async function deliver({ db }: Context, row: CommandRow): Promise<void> {
  const command = await commandOf(db, row);
  const tab = await tabFor(command.account, row.tabId);
  if (!tab) {
    const opened = await browser.tabs.create({ url: await urlOf(db, command) });
    await give(db, row, opened.id ?? null);
    return;
  }
  if (!(await give(db, row, tab.id))) return;
  await tellTab(tab.id, { type: 'carry-out', command });
  await bringToFront(tab);
}

async function urlOf(
  db: RadiostilteDatabase,
  { account, threadId }: { readonly account: string; readonly threadId: string },
): Promise<string> {
  const place = await db.accounts.get(account);
  const provider = place?.provider ?? 'gmail';
  return threadUrl({ provider, account, home: homeOn(provider, place?.home) }, threadId);
}

/** False where another tab came up and took the command while this one was looked for. */
async function give(
  db: RadiostilteDatabase,
  { id, tabId: before }: CommandRow,
  tabId: number | null,
): Promise<boolean> {
  const given = await db.commands
    .where('id')
    .equals(id)
    .filter((row) => row.tabId === before)
    .modify({ tabId });
  return given > 0;
}

/** The tab that has it already, else one of the account in which nothing is being written. */
async function tabFor(account: string, taken: number | null): Promise<MailTab | null> {
  const tabs = (await findMailTabs()).filter((tab) => tab.account === account);
  const has = tabs.find(({ id }) => id === taken);
  return has ?? tabs.find(({ composing }) => !composing) ?? null;
}

/** Shows a thread to the user, in a tab of its account. */
export async function showThread(
  { db }: Context,
  account: string,
  threadId: string,
): Promise<void> {
  const tab = await tabFor(account, null);
  if (!tab) {
    await browser.tabs.create({ url: await urlOf(db, { account, threadId }) });
    return;
  }
  await tellTab(tab.id, { type: 'show-thread', threadId });
  await bringToFront(tab);
}
