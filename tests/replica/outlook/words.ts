import type { PageWords } from './page-words';
import type { Language } from './switches';
import { he, tr, zh } from './words-east';
import { ar, ja, ru } from './words-of-other-scripts';
import { de, en, fr, nl } from './words-west';

export const WORDS: Readonly<Record<Language, PageWords>> = {
  en,
  nl,
  de,
  fr,
  tr,
  he,
  zh,
  ru,
  ar,
  ja,
};
