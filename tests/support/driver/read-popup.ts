import type { Page } from '@playwright/test';
import type { Session } from './session';

/** One row of what the popup offers now. */
export interface PopupRow {
  readonly address: string;
  /** Of the mail file. */
  readonly threadId: string;
  readonly step: string;
  /** The sentence the user reads. */
  readonly reason: string;
}

type Section = 'due' | 'unconfirmed';

/** Opens the popup as a tab; it is ready when its list stands. */
export async function openPopup(session: Session): Promise<Page> {
  const page = await session.openOwnPage('popup.html');
  await page.locator('main.popup h2:visible').first().waitFor();
  return page;
}

/** The rows of one of the popup's lists, as shown, with the thread ids of the mail file. */
export async function rowsOf(
  popup: Page,
  session: Session,
  section: Section,
): Promise<readonly PopupRow[]> {
  const more = popup.locator('.offers-more button');
  while ((await more.count()) > 0) await more.first().click();
  const rows = await popup.locator(`article[data-section=${section}]`).evaluateAll((articles) =>
    articles.map((article) => ({
      address: article.getAttribute('data-address') ?? '',
      threadId: article.getAttribute('data-thread-id') ?? '',
      step: article.getAttribute('data-step') ?? '',
      reason: article.querySelector('[data-part=reason]')?.textContent?.trim() ?? '',
    })),
  );
  const { fileThreadId } = session.mailSite;
  return rows.map((row) => ({ ...row, threadId: fileThreadId(row.threadId) }));
}

/** What the toolbar button says: a number of clients, 0 when calm, or the sign it shows instead. */
export async function readBadge(session: Session): Promise<number | string> {
  const worker = await session.worker();
  const text = await worker.evaluate<string>('chrome.action.getBadgeText({})');
  return /^\d*$/.test(text) ? Number(text) : text;
}
