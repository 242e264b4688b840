import type { Locator } from '@playwright/test';

/**
 * The text of bodies above the first of the parts that a selector names, trimmed; '' where there is
 * no body, also while the page is on its way to another one.
 */
export function textAbove(bodies: Locator, parts: string): Promise<string> {
  const read = bodies.evaluateAll((found, selector) => {
    const texts = found.map((body) => {
      const own = document.createRange();
      own.selectNodeContents(body);
      const end = body.querySelector(selector);
      if (end) own.setEndBefore(end);
      return own.toString().trim();
    });
    return texts.join('');
  }, parts);
  return read.catch((error: Error) => {
    if (!/context was destroyed/.test(error.message)) throw error;
    return '';
  });
}
