import { expect, type Page } from '@playwright/test';
import { dumpOf } from '../support/driver/dump';
import { openSession, type Session } from '../support/driver/session';
import { manyThreads, NORA } from '../support/many-threads';
import { mailPageObject } from './mail-page-object';
import { test } from './webmail-option';

const NOW = Date.parse('2026-09-21T09:30:00Z');
/** A thread every 3.4 hours: 635 of them lie within the 90 days. */
const MESSAGES = manyThreads(NOW, 660, 3.4);

/** Outlook scrolls its list by the screen: on a tall one it is done sooner. */
const SCREEN = { width: 1280, height: 6_200 };
const ROWS_OF_SCREEN = { rowsMounted: 84 };

/** It turns its pages no faster than a person. */
const LONG = { timeout: 240_000 };

test.setTimeout(480_000);

test('600 threads read back with breaks are known as if they were read at once', async ({
  webmail,
}) => {
  const open = () =>
    openSession({
      webmail,
      owner: NORA,
      messages: MESSAGES,
      now: NOW,
      headless: true,
      outlookSwitches: ROWS_OF_SCREEN,
    });
  // One after the other: two screens of this height at a time are more than a small machine draws.
  const atOnce = await readAtOnce(await open(), webmail);
  const withBreaks = await readWithBreaks(await open(), webmail);
  expect(atOnce.threads.length).toBeGreaterThan(600);
  expect(atOnce.coverage.map(({ from }) => (from as readonly number[]).length)).not.toContain(2);
  expect(withBreaks).toEqual(atOnce);
});

type Webmail = 'gmail' | 'outlook';

/** A mailbox that was just opened, and the page of the extension that reads it back. */
async function begun(session: Session, webmail: Webmail) {
  const { mail, mailSite } = session;
  if (webmail === 'outlook') await mail.setViewportSize(SCREEN);
  await mail.goto(mailSite.listUrl('inbox'));
  const view = mailPageObject(webmail, mail);
  await expect.poll(async () => (await view.shownThreads()).length).toBeGreaterThan(0);
  const own = await session.openOwnPage('options.html');
  const part = own.locator('#catch-up');
  await expect(part.getByRole('button', { name: 'Read back' })).toBeVisible();
  return { view, own, part, said: part.getByRole('status') };
}

async function readAtOnce(session: Session, webmail: Webmail) {
  const { mail } = session;
  const { view, own, part, said } = await begun(session, webmail);
  const before = { url: mail.url(), threads: await view.shownThreads() };
  await part.getByRole('button', { name: 'Read back' }).click();
  await expect(lineIn(mail)).toContainText('Sent');
  await expect(said).toContainText('Read back to', LONG);
  await expect.poll(() => mail.url()).toBe(before.url);
  await expect.poll(view.shownThreads).toEqual(before.threads);
  await expect(lineIn(mail)).toHaveCount(0);
  const dump = await dumpOf(own);
  await session.close();
  return dump;
}

/** Stopped in the page, its tab closed, its worker killed: each time it goes on where it was. */
async function readWithBreaks(session: Session, webmail: Webmail) {
  const { context, mail } = session;
  const { view, own, part, said } = await begun(session, webmail);
  const readAtLeast = (threads: number) =>
    expect
      .poll(async () => {
        const told = await said.innerText();
        return Number(/(\d+) of about/.exec(told)?.[1]) >= threads ? 'read' : told;
      }, LONG)
      .toBe('read');
  const before = { url: mail.url(), threads: await view.shownThreads() };
  await part.getByRole('button', { name: 'Read back' }).click();
  await readAtLeast(60);
  await lineIn(mail).getByRole('button', { name: 'Stop' }).click();
  await expect(said).toContainText('You stopped it');
  await expect.poll(() => mail.url()).toBe(before.url);
  await expect.poll(view.shownThreads).toEqual(before.threads);

  await part.getByRole('button', { name: 'Read back' }).click();
  await readAtLeast(150);
  await mail.close();
  await expect(said).toContainText('closed');

  const opened = context.waitForEvent('page');
  await part.getByRole('button', { name: 'Go on' }).click();
  const again = await opened;
  if (webmail === 'outlook') await again.setViewportSize(SCREEN);
  await readAtLeast(250);
  const devtools = await context.newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await expect(said).toContainText('Read back to', LONG);
  await expect(lineIn(again)).toHaveCount(0);
  const dump = await dumpOf(own);
  await session.close();
  return dump;
}

function lineIn(mail: Page) {
  return mail.locator('[data-radiostilte=catch-up]');
}
