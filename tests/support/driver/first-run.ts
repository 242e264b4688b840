import { expect } from '@playwright/test';
import { listLength, readMailbox } from './read-lists';
import type { Session } from './session';

const PAGE = 'options.html#first-run';

export interface FirstRunAnswers {
  /** Addresses that are no clients; everybody else listed is one. */
  readonly privatePeople?: readonly string[];
  /** The user's other addresses. */
  readonly ownAddresses?: readonly string[];
  /** Where a picture of the page goes before it is finished. */
  readonly picture?: string;
}

/**
 * The first run, in the order its page asks for: who the user is, a look through Sent and Inbox,
 * who is a client. The badge starts after it.
 */
export async function goThroughFirstRun(session: Session, answers: FirstRunAnswers): Promise<void> {
  await sayWhoIAm(session, answers.ownAddresses ?? []);
  await readMailbox(session);
  const page = await session.openOwnPage(PAGE);
  if (listLength(session.mailSite, 'sent') > 0) {
    await page.locator('.people-to-tick li').first().waitFor();
  }
  for (const address of answers.privatePeople ?? []) {
    const box = page.locator(`li[data-address="${address}"] input[type=checkbox]`);
    if ((await box.count()) > 0) await box.uncheck();
  }
  if (answers.picture) await page.screenshot({ path: answers.picture, fullPage: true });
  await page.locator('.first-run-end button').click();
  await page.locator('main.first-run h1').waitFor();
  await page.close();
}

async function sayWhoIAm(session: Session, ownAddresses: readonly string[]): Promise<void> {
  const page = await session.openOwnPage(PAGE);
  const name = page.locator('input.wide');
  const addresses = page.locator('textarea.wide');
  await name.fill(session.mailSite.owner.name);
  await addresses.fill(ownAddresses.join('\n'));
  await expect(page.locator('.said [role=status]')).not.toBeEmpty();
  await page.reload();
  // What stands there after a reload was stored.
  await expect(name).toHaveValue(session.mailSite.owner.name);
  await expect(addresses).toHaveValue(ownAddresses.join('\n'));
  await page.close();
}
