import type { OwnWords } from './own-words';

/** On fewer characters a detector guesses. */
const LEAST_CHARACTERS = 40;

/** More says nothing new. */
const READ_CHARACTERS = 4_000;

/** What of a mail tells its language: the writer's own words; null where there are too few. */
export function languageSample({ text }: OwnWords): string | null {
  const own = text.trim().slice(0, READ_CHARACTERS);
  return own.length < LEAST_CHARACTERS ? null : own;
}
