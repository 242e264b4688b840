const MOST_NAMES = 20;
const MOST_CHARACTERS = 200;

/** Names of attached files within the limits of a reading. */
export function attachmentList(names: readonly string[]): readonly string[] {
  const shown = names.map((name) => name.trim().slice(0, MOST_CHARACTERS));
  return [...new Set(shown)].filter((name) => name !== '').slice(0, MOST_NAMES);
}
