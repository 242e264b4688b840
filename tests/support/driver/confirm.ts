import { openPopup } from './read-popup';
import type { Session } from './session';
import { untilSeen } from './stored-rows';

/** More rounds than a mailbox ever needs: each settles every thread that the popup lists. */
const MOST_ROUNDS = 5;

/** Opens each thread that the popup lists as not confirmed, from the popup, until none is left. */
export async function confirmAll(session: Session): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const threads = await unconfirmedThreads(session);
    if (threads.length === 0) return;
    for (const thread of threads) await confirm(session, thread);
  }
}

async function unconfirmedThreads(session: Session): Promise<readonly string[]> {
  const popup = await openPopup(session);
  const threads = await popup
    .locator('article[data-section=unconfirmed]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-thread-id') ?? ''));
  await popup.close();
  return threads;
}

async function confirm(session: Session, thread: string): Promise<void> {
  const { owner } = session.mailSite;
  const popup = await openPopup(session);
  const row = popup.locator(`article[data-section=unconfirmed][data-thread-id="${thread}"]`);
  const since = session.mailSite.now();
  await row.locator('.offer-actions button').first().click();
  await untilSeen(await session.worker(), [`${owner.email.toLowerCase()} ${thread}`], since);
  await popup.close();
}
