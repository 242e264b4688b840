import type { Locator, Page } from '@playwright/test';

const CONTROLS = 'a[href], button, input, select, textarea, summary';
/** No part of a page has more. */
const MOST = 250;

/**
 * Presses Tab, or Shift+Tab, until that has the focus, also within a shadow root. Throws where it
 * never gets it.
 */
export async function tabTo(
  page: Page,
  wanted: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    const isThere = await wanted.evaluate(
      (one) => (one.getRootNode() as Document | ShadowRoot).activeElement === one,
    );
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(wanted)}`);
}

/**
 * Presses Tab from where the focus is, through a part of the page to its end.
 * @returns the controls of that part that were not reached, or not seen to have the focus
 */
export async function walkThrough(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      target.dataset['walked'] = String(outlineStyle !== 'none' && outlineWidth !== '0px');
    });
  });
  let entered = false;
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    const within = await page.evaluate(
      (selector) => document.activeElement?.closest(selector) !== null,
      part,
    );
    if (entered && !within) break;
    entered ||= within;
  }
  return page.locator(part).evaluate((root, controls) => {
    const missed = [...root.querySelectorAll<HTMLElement>(controls)].filter((control) => {
      // Of a group of radio buttons Tab reaches one, and the arrows the others.
      if (control.matches(':disabled, [type=radio], [type=hidden]')) return false;
      return control.checkVisibility() && control.dataset['walked'] !== 'true';
    });
    return missed.map((control) => control.outerHTML.slice(0, 120));
  }, CONTROLS);
}
