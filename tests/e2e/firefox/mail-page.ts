import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Webmail } from '../../replica/webmail';
import { expect } from '../fixtures';

/** Where things stand on a page; only what is on the screen counts. */
interface Parts {
  /** What names the thread of a row, and by which attribute. */
  readonly row: string;
  readonly thread: string;
  readonly reply: string;
  /** The body of a reply in which can be written. */
  readonly body: string;
  /** What ends the user's own words. */
  readonly end: string;
  readonly recipient: string;
  readonly address: string;
  /** A tab of the list, where it has some. */
  readonly pivot: string;
}

/** The anchors of `mail-page-object.ts`, for a browser that Playwright does not drive. */
const PARTS: Readonly<Record<Webmail, Parts>> = {
  gmail: {
    row: '[role=main] tr .y6 [data-legacy-thread-id]',
    thread: 'data-legacy-thread-id',
    reply: '.amn [role=link]:first-child',
    body: '[g_editable=true]',
    end: '.gmail_signature_prefix, .gmail_signature, .gmail_quote',
    recipient: '[name=to] [role=option][data-hovercard-id]',
    address: 'data-hovercard-id',
    pivot: '[role=main] [role=tab]',
  },
  outlook: {
    row: '#MailList [role=option][data-convid]',
    thread: 'data-convid',
    reply: 'button:has([data-icon-name=ArrowReplyRegular])',
    // RoosterJS colours the body when it takes over; what was typed before is lost.
    body: '[id^=editorParent_] [role=textbox][contenteditable=true][style*=background-color]',
    end: '#Signature, #appendonsend, hr, #divRplyFwdMsg',
    recipient: '[id^=docking_InitVisiblePart_] [role=group][id$=_TO] ._EType_RECIPIENT_ENTITY',
    address: 'aria-label',
    pivot: '[data-app-section=MessageList] [role=tab]',
  },
};

/** What a person does on a mail page in Firefox and sees there. */
export interface FirefoxMailPage {
  readonly page: Page;
  goto(url: string): Promise<void>;
  /** Threads of the rows on the screen, from the top. */
  shownThreads(): Promise<readonly string[]>;
  openReply(): Promise<void>;
  /** What the open reply says above signature and quote; '' where none is open. */
  ownWords(): Promise<string>;
  recipients(): Promise<readonly string[]>;
  /** The text of our line over the open thread; '' where there is none. */
  threadLine(): Promise<string>;
  /** How many of our own places of that name stand in the page. */
  ownPlaces(name: 'line' | 'follow-up'): Promise<number>;
  /** Presses our button beside Send, until the text in its menu is ready. */
  openMenu(): Promise<void>;
  /** Presses Insert in the menu. */
  pressInsert(): Promise<void>;
  /** With Control, in the reply. */
  press(key: KeyInput): Promise<void>;
  type(words: string): Promise<void>;
}

export function firefoxMailPage(webmail: Webmail, page: Page): FirefoxMailPage {
  const parts = PARTS[webmail];
  const texts = (selector: string, attribute: string) => shownIn(page, selector, attribute);
  return {
    page,
    async goto(url) {
      // A page in a tab behind others is not looked at, and does not tell.
      await page.bringToFront();
      // Where only the hash differs, or nothing, going there would not load the page.
      await page.goto('about:blank');
      await page.goto(url);
    },
    shownThreads: () => texts(parts.row, parts.thread),
    async openReply() {
      await pressLast(page, parts.reply);
      await expect.poll(() => texts(parts.body, 'role').then(({ length }) => length)).toBe(1);
    },
    ownWords: () => page.evaluate(wordsAbove, parts.body, parts.end),
    async recipients() {
      const named = await texts(parts.recipient, parts.address);
      return named.map((name) => /[^\s<>]+@[^\s<>]+/.exec(name)?.[0] ?? '');
    },
    threadLine: () =>
      page.evaluate(() => {
        const line = document.querySelector('[data-radiostilte=line]');
        const root = line?.shadowRoot ?? line?.firstElementChild?.shadowRoot;
        return root?.textContent ?? '';
      }),
    ownPlaces: (name) =>
      page.evaluate((of) => document.querySelectorAll(`[data-radiostilte=${of}]`).length, name),
    async openMenu() {
      await page.locator('[data-radiostilte=follow-up] >>> .follow-up-button').click();
      // A locator does not notice what comes into a shadow root later.
      await expect.poll(() => page.evaluate(textReady)).toBe(true);
    },
    async pressInsert() {
      await page.locator('[data-radiostilte=follow-up] >>> [role=dialog] .main').click();
    },
    async press(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    type: (words) => page.keyboard.type(words),
  };
}

function shownIn(page: Page, selector: string, attribute: string): Promise<readonly string[]> {
  return page.evaluate(
    (of, named) =>
      [...document.querySelectorAll(of)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.getAttribute(named) ?? ''),
    selector,
    attribute,
  );
}

/** The newest message has the last one. */
async function pressLast(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  const found = await page.$$(selector);
  const shown: ElementHandle[] = [];
  for (const one of found) if (await one.isVisible()) shown.push(one);
  await shown.at(-1)?.click();
}

/** In the page. */
function wordsAbove(bodies: string, end: string): string {
  const body = [...document.querySelectorAll(bodies)].find(
    (element) => element.getClientRects().length > 0,
  );
  if (!body) return '';
  const own = document.createRange();
  own.selectNodeContents(body);
  const below = body.querySelector(end);
  if (below) own.setEndBefore(below);
  return own.toString().trim();
}

/** In the page: the menu in the compose box stands open, and its text has come. */
function textReady(): boolean {
  const host = document.querySelector('[data-radiostilte=follow-up]');
  const root = host?.shadowRoot ?? host?.firstElementChild?.shadowRoot;
  return Boolean(root?.querySelector('[role=dialog] .main:enabled'));
}
