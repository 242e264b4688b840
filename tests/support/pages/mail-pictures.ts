import path from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO_NOW, NORA } from '../../demo/letter';
import { DEMO_DRAFTS, DEMO_PRIVATE, demoMailbox } from '../../demo/mailbox';
import { type MailPageObject, mailPageObject } from '../../e2e/mail-page-object';
import type { Webmail } from '../../replica/webmail';
import { confirmAll } from '../driver/confirm';
import { goThroughFirstRun } from '../driver/first-run';
import { openPopup } from '../driver/read-popup';
import { reportNow } from '../driver/report-at';
import { openSession, type Session } from '../driver/session';
import { SHOWN_LANGUAGES, type ShownLanguage } from './filled-browser';

const IMAGES = path.resolve(import.meta.dirname, '../../../docs/images');
const WEBMAILS: readonly Webmail[] = ['gmail', 'outlook'];
const POPUP = { width: 380, height: 600 };
const PAGE = { width: 1280, height: 800 };

/** The three pictures of the README, of the demo mailbox in English, into `docs/images`. */
export async function takeReadmePictures(): Promise<string> {
  await inDemo('gmail', 'en', async (session) => {
    const at = (name: string) => path.join(IMAGES, `${name}.png`);
    const popup = await openPopup(session);
    await popup.setViewportSize(POPUP);
    await popup.screenshot({ path: at('popup') });
    await popup.close();
    // So high that the line over the thread stands above the open menu.
    await session.mail.setViewportSize({ width: PAGE.width, height: 960 });
    await openOfferedThread(session, 'quote');
    await openMenu(session);
    await session.mail.screenshot({ path: at('reply') });
    const settings = await session.openOwnPage('options.html');
    await settings.goto(`${settings.url().split('#')[0]}#people`);
    await settings.setViewportSize({ width: 1120, height: 760 });
    await settings.locator('.people tbody summary').first().click();
    await settings.locator('.person-page .threads li').first().waitFor();
    await settings.screenshot({ path: at('options') });
  });
  return IMAGES;
}

/** Our parts of both mail pages: the line, the button, the menu; in each language and theme. */
export async function takeMailPictures(folder: string): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const webmail of WEBMAILS) {
    for (const language of SHOWN_LANGUAGES) {
      const name = `mail-${webmail}-${language}`;
      try {
        await inDemo(webmail, language, (session) => takeMailPage(session, folder, name));
      } catch (error) {
        failed.push(`${name}: ${String(error).split('\n', 1)[0]}`);
      }
    }
  }
  return failed;
}

async function takeMailPage(session: Session, folder: string, name: string): Promise<void> {
  const { mail } = session;
  const both = async (part: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await mail.emulateMedia({ colorScheme });
      await mail.screenshot({ path: path.join(folder, `${name}-${part}-${colorScheme}.png`) });
    }
    await mail.emulateMedia({ colorScheme: 'light' });
  };
  await openOfferedThread(session);
  await both('line');
  await openMenu(session);
  await both('menu');
}

async function inDemo(
  webmail: Webmail,
  language: ShownLanguage,
  look: (session: Session) => Promise<void>,
): Promise<void> {
  // Chromium takes its language from here.
  Object.assign(process.env, { LANGUAGE: language, LANG: `${language}_XX.UTF-8` });
  const session = await openSession({
    webmail,
    owner: NORA,
    messages: demoMailbox(),
    now: Date.parse(DEMO_NOW),
    headless: true,
    switches: { draftOf: DEMO_DRAFTS },
    outlookSwitches: { draftOf: DEMO_DRAFTS },
  });
  try {
    await session.mail.setViewportSize(PAGE);
    await goThroughFirstRun(session, { privatePeople: DEMO_PRIVATE });
    await confirmAll(session);
    await look(session);
  } finally {
    await session.close();
  }
}

/** The first thread that the popup offers a step for, or that one, with our line over it. */
async function openOfferedThread(session: Session, wanted?: string): Promise<void> {
  const { mail, mailSite } = session;
  const { popup } = await reportNow(session, Date.parse(DEMO_NOW));
  const first = popup.find(({ step }) => step === (wanted ?? step));
  if (!first) throw new Error('nobody is silent in the demo');
  await mail.goto(mailSite.threadUrl(first.threadId));
  const view = viewOf(session);
  await view.threadHeading(mailSite.threadId(first.threadId)).waitFor();
  await view.threadLine.locator('[data-status]').waitFor();
}

async function openMenu(session: Session): Promise<void> {
  const { mail } = session;
  await mail.bringToFront();
  await viewOf(session).openReply();
  await mail.locator('.follow-up-button').click();
  await mail.locator('.follow-up .menu .preview p').first().waitFor();
  await settled(mail);
}

function viewOf({ mail, mailSite }: Session): MailPageObject {
  return mailPageObject(mailSite.provider, mail);
}

/** The menu has found its place beside the button. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
