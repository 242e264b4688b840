import { browser } from 'wxt/browser';
import { ownWords } from '../domain/judgement/own-words';

/** On fewer characters the detector guesses. */
const LEAST_CHARACTERS = 40;

/** More says nothing new. */
const READ_CHARACTERS = 4_000;

/** Language of one of the texts that were looked at, as a primary tag ("nl"); null where unsure. */
export type LanguageOf = (text: string) => string | null;

/** What the browser's own detector says of these texts; nothing of them leaves the browser. */
export async function languagesOf(texts: readonly string[]): Promise<LanguageOf> {
  const told = await Promise.all([...new Set(texts)].map(detected));
  const languages = new Map(told);
  return (text) => languages.get(text) ?? null;
}

async function detected(text: string): Promise<readonly [string, string | null]> {
  const own = ownWords(text).text.trim().slice(0, READ_CHARACTERS);
  return [text, own.length < LEAST_CHARACTERS ? null : await detect(own)];
}

/** A browser without a detector, or one that fails, says nothing. */
async function detect(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
    const tag = first?.language.toLowerCase().split(/[-_]/)[0];
    return isReliable && tag !== undefined && tag !== 'und' ? tag : null;
  } catch {
    return null;
  }
}
