const RUN = 5;

/** The words of a text as they are compared. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of five words in a text. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** All texts in something that was stored, keys of objects too. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** What may stand in what is stored, though a mail says the same. */
export interface Allowed {
  /** Subjects, names of people, and what the user typed. */
  readonly texts: readonly string[];
}

/** Runs of five words of these mails that stand somewhere in what is stored. */
export function leakedRuns(
  stored: unknown,
  bodies: readonly string[],
  { texts }: Allowed,
): readonly string[] {
  const allowed = new Set(texts.flatMap(runsOf));
  const said = new Set(bodies.flatMap(runsOf).filter((run) => !allowed.has(run)));
  return [...new Set(textsIn(stored).flatMap(runsOf))].filter((run) => said.has(run));
}
