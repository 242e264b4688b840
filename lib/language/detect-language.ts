import { browser } from 'wxt/browser';

/**
 * What the browser's own detector says of a text, as a primary tag ("nl"); null where it is not sure,
 * fails, or there is none. Nothing of the text leaves the browser.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
    const tag = first?.language.toLowerCase().split(/[-_]/)[0];
    return isReliable && tag !== undefined && tag !== 'und' ? tag : null;
  } catch {
    return null;
  }
}
