import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
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
  const report = await reportNow(session, now);
  if (report.popup.length > 0) await insertReminder(session, popup, { picture, say });
  await popup.close();

  const settings = await session.openOwnPage('options.html');
  await settings.locator('h1').first().waitFor();
  await settings.screenshot({ path: picture('options'), fullPage: true });
  await settings.close();
  return report;
}

interface Pictures {
  picture(name: string): string;
  say(line: string): void;
}

/** Presses the main button of the first row that offers a reminder, and looks into the reply box. */
async function insertReminder(
  { mail, gmail }: Session,
  popup: Page,
  { picture, say }: Pictures,
): Promise<void> {
  const rows = popup.locator('article[data-section=due]');
  const reminders = popup.locator('article[data-section=due][data-step=reminder]');
  const row = ((await reminders.count()) > 0 ? reminders : rows).first();
  const name = await row.locator('.offer-name').textContent();
  say(`Inserting a reminder to ${name ?? 'the first of them'} …`);
  await row.locator('.offer-actions button').first().click();
  await mail.bringToFront();
  const body = mail.locator('[role=textbox][contenteditable=true]:visible').first();
  await expect
    .poll(async () => (await body.textContent({ timeout: PATIENCE_MS }))?.trim().length ?? 0, {
      timeout: PATIENCE_MS,
    })
    .toBeGreaterThan(40);
  await mail.screenshot({ path: picture('reply') });
  if (gmail.sent.length > 0) throw new Error('something was sent');
}
