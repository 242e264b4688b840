export const PAGES = ['gmail', 'outlook'] as const;

/** The projects of the browser tests: Chromium on each of the mail pages, and Firefox on both. */
export const BROWSER_PROJECTS = [...PAGES, 'firefox'] as const;

/** Where a test ran: outside of a browser, or in one. */
export type Project = 'unit' | (typeof BROWSER_PROJECTS)[number];

export type Outcome = 'passed' | 'failed' | 'skipped';

/** One run of a test, as its reporter told it. */
export interface Proof {
  /** From the root of the repository, with forward slashes. */
  readonly file: string;
  /** With the titles of the groups it stands in. */
  readonly title: string;
  readonly project: Project;
  readonly outcome: Outcome;
}

const ROW_ID = /\bS\d-\d+\b/g;

/** The rows of the mission that a title names, each once. */
export function rowsNamedIn(title: string): readonly string[] {
  return [...new Set(title.match(ROW_ID) ?? [])];
}
