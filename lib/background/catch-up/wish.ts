import { browser } from 'wxt/browser';
import { newCatchUp } from '../../domain/catch-up/catch-up';
import { DAY } from '../../domain/instant';
import type { CatchUpWish } from '../../messages/catch-up-messages';
import type { Accepted } from '../../messages/messages';
import type { RadiostilteDatabase } from '../../store/database';
import type { CatchUpRow } from '../../store/rows';
import { homeOn } from '../../webmail/hosts';
import type { Context } from '../context';
import { bringToFront, findMailTabs, type MailTab, tellTab } from '../mail-tabs';
import { leaveTab, watchTabs } from './tab-of';

/** What the user wants of the catch-up of a mailbox. */
export async function wishCatchUp(
  context: Context,
  account: string,
  wish: CatchUpWish,
): Promise<Accepted> {
  const { db, now } = context;
  const mailbox = await db.accounts.get(account);
  const row = await db.catchUps.get(account);
  if (!mailbox) return { accepted: false };
  if (wish.do === 'start') {
    if (row?.state === 'running') return { accepted: false };
    const fresh = newCatchUp(now - wish.days * DAY, now, row ?? null);
    const before = { account, tabId: row?.tabId ?? null, place: row?.place ?? null };
    return read(context, { ...fresh, ...UNDER_WAY, ...before, heardAt: now });
  }
  if (!row) return { accepted: false };
  if (wish.do === 'show') return show(context, row);
  if (wish.do === 'resume') {
    const canGoOn = row.state === 'paused' || row.state === 'stopped';
    return canGoOn ? read(context, { ...row, ...UNDER_WAY, heardAt: now }) : { accepted: false };
  }
  return rest(db, row, wish.do);
}

const UNDER_WAY = { state: 'running', why: null, begun: false, asked: null } as const;

/** In a tab of the mailbox in which nothing is being written; one is opened where there is none. */
async function read({ db }: Context, row: CatchUpRow): Promise<Accepted> {
  await db.catchUps.put({ ...row, tabId: null });
  await watchTabs();
  const tab = await tabFor(row);
  if (!tab) {
    const { id } = await browser.tabs.create({ url: await homeOf(db, row.account) });
    await giveTo(db, row.account, id ?? null);
    return { accepted: true };
  }
  await giveTo(db, row.account, tab.id);
  await tellTab(tab.id, { type: 'catch-up', go: true });
  await bringToFront(tab);
  return { accepted: true };
}

/** The tab that reads may be out of sight. */
async function show(context: Context, { tabId }: CatchUpRow): Promise<Accepted> {
  if (tabId === null) return { accepted: false };
  try {
    const { windowId } = await browser.tabs.get(tabId);
    if (windowId !== undefined) await bringToFront({ id: tabId, windowId });
    return { accepted: true };
  } catch {
    // It was closed meanwhile.
    await leaveTab(context, tabId);
    return { accepted: false };
  }
}

/** The tab that read before, if it can. */
async function tabFor({ account, tabId }: CatchUpRow): Promise<MailTab | null> {
  const tabs = (await findMailTabs()).filter((tab) => tab.account === account && !tab.composing);
  return tabs.find(({ id }) => id === tabId) ?? tabs[0] ?? null;
}

async function homeOf(db: RadiostilteDatabase, account: string): Promise<string> {
  const mailbox = await db.accounts.get(account);
  return homeOn(mailbox?.provider ?? 'gmail', mailbox?.home);
}

/** Unless another tab has taken it up meanwhile. */
async function giveTo(
  db: RadiostilteDatabase,
  account: string,
  tabId: number | null,
): Promise<void> {
  await db.transaction('rw', db.catchUps, async () => {
    const row = await db.catchUps.get(account);
    if (row && row.tabId === null) await db.catchUps.put({ ...row, tabId });
  });
}

async function rest(
  db: RadiostilteDatabase,
  { account, tabId }: CatchUpRow,
  how: 'pause' | 'stop',
): Promise<Accepted> {
  const accepted = await db.transaction('rw', db.catchUps, async () => {
    const row = await db.catchUps.get(account);
    const canRest = row?.state === 'running' || (how === 'stop' && row?.state === 'paused');
    if (!row || !canRest) return false;
    const state = how === 'pause' ? 'paused' : 'stopped';
    await db.catchUps.put({ ...row, state, why: 'by-you', place: null });
    return true;
  });
  if (accepted && tabId !== null) await tellTab(tabId, { type: 'catch-up', go: false });
  return { accepted };
}
