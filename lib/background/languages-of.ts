import { languageSample } from '../domain/judgement/language-sample';
import { ownWords } from '../domain/judgement/own-words';
import { detectLanguage } from '../language/detect-language';

/** Language of one of the texts that were looked at, as a primary tag ("nl"); null where unsure. */
export type LanguageOf = (text: string) => string | null;

/** What the browser's own detector says of these texts; nothing of them leaves the browser. */
export async function languagesOf(texts: readonly string[]): Promise<LanguageOf> {
  const told = await Promise.all([...new Set(texts)].map(detected));
  const languages = new Map(told);
  return (text) => languages.get(text) ?? null;
}

async function detected(text: string): Promise<readonly [string, string | null]> {
  const sample = languageSample(ownWords(text));
  return [text, sample === null ? null : await detectLanguage(sample)];
}
