/** Phrases written one after the other with bars between; a column of them would be a long file. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
