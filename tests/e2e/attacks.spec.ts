import type { Page } from '@playwright/test';
import { ANNA, expect, offerOf, test } from './radiostilte';

/** Our shadow roots are closed here, as the page meets them, and another extension runs beside. */
test.use({ shadowRoots: 'closed', besideOther: true });

/** In the page, before any script: what a script of it can see or spoil of us. */
function lieInWait(): void {
  const heard: string[] = [];
  Object.defineProperty(window, 'heard', { value: heard, enumerable: false });
  const refuse = () => {
    throw new Error('not in this page');
  };
  Element.prototype.attachShadow = refuse;
  CSSStyleSheet.prototype.replaceSync = refuse;
  HTMLElement.prototype.showPopover = refuse;
  const listen = <Owner extends object>(owner: Owner, name: keyof Owner & string) => {
    const real = owner[name] as (...given: unknown[]) => unknown;
    const spy = function (this: unknown, ...given: unknown[]) {
      for (const one of given) if (typeof one === 'string') heard.push(one);
      return Reflect.apply(real, this, given);
    };
    Object.assign(owner, { [name]: spy });
  };
  listen(Element.prototype, 'querySelector');
  listen(Element.prototype, 'setAttribute');
  listen(Document.prototype, 'querySelectorAll');
  listen(EventTarget.prototype, 'addEventListener');
  listen(JSON, 'parse');
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data) ?? ''));
}

const ourPlaces = (page: Page, name: string) => page.locator(`[data-radiostilte=${name}]:visible`);

/** Everything that a script of the page can read without a trick. */
function readablePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map(
      (one) => one.shadowRoot?.textContent ?? '',
    );
    const names = Object.getOwnPropertyNames(window).join(' ');
    const heard = Reflect.get(window, 'heard') as readonly string[];
    return [document.body.innerText, ...roots, names, ...heard].join('\n');
  });
}

test('a script of the page neither reads nor finds, nor moves, nor silences what is ours', async ({
  page,
  context,
  mailPage,
  mailSite,
  mailView,
  extensionId,
}) => {
  await context.addInitScript(lieInWait);
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailPage.reload();
  const line = ourPlaces(page, 'line');
  await expect(line).toHaveCount(1);
  await mailView.openReply();
  const button = ourPlaces(page, 'follow-up');
  await expect(button).toHaveCount(1);
  const readable = await readablePage(page);
  expect(readable).not.toMatch(/no answer for|insert follow-up/i);
  expect(readable).not.toContain(extensionId);
  expect(await page.content()).not.toMatch(/(?:chrome|moz)-extension:/);

  const words = await mailView.ownWords();
  await page.evaluate((id) => {
    for (const place of document.querySelectorAll('[data-radiostilte]')) {
      for (const one of [place, ...place.querySelectorAll('*')]) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
      place.remove();
    }
    for (const script of ['gmail', 'outlook']) {
      const detail = { contentScriptName: script, messageId: 'forged' };
      const name = `${id}:${script}:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(name, { detail }));
    }
  }, extensionId);
  await expect(line).toHaveCount(1);
  await expect(button).toHaveCount(1);
  expect(await mailView.ownWords()).toBe(words);

  await button.evaluate((place) => {
    const { left, top, width, height } = place.getBoundingClientRect();
    const over = document.createElement('div');
    over.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;z-index:2147483647`;
    document.body.append(over);
  });
  const box = await button.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  expect(await mailView.ownWords()).toBe(words);
});

test('a message of another extension is not heard, and the page has no way to send one', async ({
  mailPage: page,
  mailSite,
  extensionId,
  badge,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  await expect(page.locator('html[data-other=ready]')).toHaveCount(1);
  const account = mailSite.owner.email;
  const messages = [
    { type: 'wipe', what: 'everything' },
    { type: 'thread-standing', account, threadId: mailSite.threadId('offer') },
    {
      type: 'decide',
      decision: { about: 'person', subject: ANNA.email, field: 'relation', value: 'ignored' },
    },
  ];
  const forged = { target: extensionId, messages };
  await page.evaluate((told) => {
    document.documentElement.dataset['forged'] = JSON.stringify(told);
    document.dispatchEvent(new Event('test-forge'));
  }, forged);
  const answers = () =>
    page.evaluate(
      () => JSON.parse(document.documentElement.dataset['answers'] ?? '[]') as string[],
    );
  await expect.poll(async () => (await answers()).length).toBe(messages.length);
  for (const answer of await answers()) expect(answer).toMatch(/^refused|^null$/);
  const reached = await page.evaluate(
    () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  );
  expect(reached).toBe('undefined');

  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toHaveCount(1);
  expect(await badge()).toBe('1');
});
