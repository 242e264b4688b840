import { expect, type Locator } from '@playwright/test';
import { mailPageObject } from '../../e2e/mail-page-object';
import type { OutlookReplica } from '../../replica/outlook/serve';
import type { Pivot } from '../../replica/outlook/wire';
import type { MailList, ReadAlong } from './read-lists';
import { untilCovered, untilSeen } from './stored-rows';

const PATIENCE_MS = 20_000;

/** Scrolls each pivot of a list to its end, and waits at each stop until the extension has read it. */
export async function readOutlookList(
  along: ReadAlong,
  outlook: OutlookReplica,
  list: MailList,
): Promise<void> {
  const { mail } = along;
  const since = outlook.now();
  await mail.goto(outlook.listUrl(list));
  for (const [at, pivot] of pivotsOf(outlook, list).entries()) {
    if (pivot) await mail.locator('[data-app-section=MessageList] [role=tab]').nth(at).click();
    await scrollToEnd(along, outlook, threadsOf(outlook, list, pivot), since);
    if (!pivot) continue;
    // Nothing says of an empty pivot that it was read, but that it is covered.
    const key = `${outlook.owner.email.toLowerCase()} ${list} ${at}/2`;
    await untilCovered(await along.worker(), key, since);
  }
}

/**
 * @param threads of all rows of the list, from the top
 * @param since when the list was opened, epoch milliseconds
 */
async function scrollToEnd(
  { mail, worker }: ReadAlong,
  outlook: OutlookReplica,
  threads: readonly string[],
  since: number,
): Promise<void> {
  const address = outlook.owner.email.toLowerCase();
  const view = mailPageObject('outlook', mail);
  let reached = 0;
  while (true) {
    let shown: readonly string[] = [];
    const endOfShown = async () => {
      shown = await view.shownThreads();
      return endIn(threads, shown);
    };
    const further = Math.min(reached + 1, threads.length);
    await expect.poll(endOfShown, { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(further);
    reached = endIn(threads, shown);
    const keys = shown.map((thread) => `${address} ${thread}`);
    await untilSeen(await worker(), keys, since);
    if (reached === threads.length) return;
    await scrollOn(mail.locator('#MailList [role=option]').last());
  }
}

/** By less than what is seen: some rows that were read stay, and show that there is no gap. */
async function scrollOn(row: Locator): Promise<void> {
  await row.evaluate((element) => {
    let place: Element | null = element;
    while (place && place.scrollHeight <= place.clientHeight) place = place.parentElement;
    place?.scrollBy({ top: place.clientHeight * 0.75, behavior: 'instant' });
  });
}

/** Where a window of a list ends in it; -1 where it is no part of that list. */
function endIn(list: readonly string[], shown: readonly string[]): number {
  for (let start = 0; start + shown.length <= list.length; start += 1) {
    if (shown.every((thread, i) => list[start + i] === thread)) return start + shown.length;
  }
  return -1;
}

function pivotsOf({ switches }: OutlookReplica, list: MailList): readonly (Pivot | null)[] {
  return list === 'inbox' && switches.focusedInbox ? ['focused', 'other'] : [null];
}

function threadsOf(
  { accounts }: OutlookReplica,
  list: MailList,
  pivot: Pivot | null,
): readonly string[] {
  const [account] = accounts;
  if (!account) throw new Error('the replica has no account');
  const rows = account.list(list === 'sent' ? 'sentitems' : 'inbox', pivot).rows;
  return rows.map(({ convId }) => convId);
}

export function outlookListLength({ accounts }: OutlookReplica, list: MailList): number {
  const folder = list === 'sent' ? 'sentitems' : 'inbox';
  const lengths = accounts.map((account) => account.list(folder, null).rows.length);
  return lengths.reduce((sum, length) => sum + length, 0);
}
