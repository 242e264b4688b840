import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type MailPageObject, mailPageObject } from '../../e2e/mail-page-object';
import { confirmAll } from './confirm';
import { goThroughFirstRun } from './first-run';
import { openPopup } from './read-popup';
import { reportNow } from './report-at';
import type { Report } from './report-object';
import type { Session } from './session';

const PATIENCE_MS = 20_000;

export interface TourOptions {
  /** Where the screenshots go. */
  readonly folder: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Addresses that are no clients. */
  readonly privatePeople: readonly string[];
  say(line: string): void;
}

/** Shows itself what a user would see, takes pictures of it, and leaves one reminder inserted. */
export async function takeTour(session: Session, options: TourOptions): Promise<Report> {
  const { folder, now, privatePeople, say } = options;
  await mkdir(folder, { recursive: true });
  const picture = (name: string) => path.join(folder, `${name}.png`);

  say('First run: looking through Sent and the Inbox, and saying who is a client …');
  await goThroughFirstRun(session, { privatePeople, picture: picture('first-run') });
  await confirmAll(session);

  const popup = await openPopup(session);
  await popup.setViewportSize({ width: 392, height: 600 });
  await popup.screenshot({ path: picture('popup') });
  await popup.close();
  const report = await reportNow(session, now);
  await showThreadLine(session, report, picture('thread'));
  await insertFirstOffer(session, { picture, say });

  const settings = await session.openOwnPage('options.html');
  await settings.locator('h1').first().waitFor();
  await settings.screenshot({ path: picture('options'), fullPage: true });
  await settings.close();
  return report;
}

/** The line in an open thread that says where things stand. */
async function showThreadLine(session: Session, report: Report, picture: string): Promise<void> {
  const [first] = report.popup;
  if (!first) return;
  const { mail, mailSite } = session;
  const view = mailPageObject(mailSite.provider, mail);
  await mail.goto(mailSite.threadUrl(first.threadId));
  // The page may show the thread that was open before for a moment.
  await view.threadHeading(mailSite.threadId(first.threadId)).waitFor();
  await view.threadLine.locator('[data-status]').waitFor();
  await mail.screenshot({ path: picture });
}

interface Pictures {
  picture(name: string): string;
  say(line: string): void;
}

/** Presses the main button of row after row until a text stands in a reply box. */
async function insertFirstOffer(session: Session, { picture, say }: Pictures): Promise<void> {
  const view = mailPageObject(session.mailSite.provider, session.mail);
  const popup = await openPopup(session);
  const rows = popup.locator('article[data-section=due]');
  const offered = await rows.count();
  for (let index = 0; index < offered; index += 1) {
    const row = rows.nth(index);
    const name = (await row.locator('.offer-name').textContent()) ?? '';
    const refused = await pressAndWait(row, view, popup);
    say(`Inserting a text to ${name}: ${refused ?? 'it stands in the reply box, unsent.'}`);
    if (refused === null) {
      await session.mail.bringToFront();
      await session.mail.screenshot({ path: picture('reply') });
      break;
    }
  }
  await popup.close();
  if (session.mailSite.sent.length > 0) throw new Error('something was sent');
}

/** Null once the text stands in the reply box; else why the popup says that it does not. */
async function pressAndWait(
  row: Locator,
  view: MailPageObject,
  popup: Page,
): Promise<string | null> {
  const notice = popup.locator('section.notice p').first();
  const said = async () => ((await notice.count()) > 0 ? notice.innerText() : '');
  const before = await said();
  await row.locator('.offer-actions button').first().click();
  let refused = '';
  await expect
    .poll(
      async () => {
        const now = await said();
        refused = now === before ? '' : now;
        return refused || (await view.ownWords());
      },
      { timeout: PATIENCE_MS },
    )
    .not.toBe('');
  return refused || null;
}
