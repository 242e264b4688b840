import type { Instant } from '../domain/instant';

/** What a page tells, as a person would call it. */
const FACTS = [
  'list',
  'people',
  'dates',
  'preview',
  'rowLines',
  'inboxParts',
  'thread',
  'sender',
  'messageDates',
  'words',
  'files',
  'reply',
  'replyBox',
  'recipients',
  'send',
  'rest',
] as const;
export type Fact = (typeof FACTS)[number];

/** Which selectors tell of it, of either provider; those of no fact are the rest. */
const TELLS: Readonly<Record<Exclude<Fact, 'rest'>, readonly string[]>> = {
  list: ['main', 'list', 'row', 'row-ids'],
  people: ['row-people', 'row-person'],
  dates: ['row-date'],
  preview: ['row-snippet'],
  rowLines: ['row-lines'],
  inboxParts: ['inbox-undivided', 'inbox-part'],
  thread: ['heading', 'message', 'message-ids', 'message-list'],
  sender: ['sender', 'recipient', 'recipients'],
  messageDates: ['message-date'],
  words: ['message-body'],
  files: ['attachment'],
  reply: ['reply-bar', 'reply-icon', 'reply-one-icon', 'reply-all-icon'],
  replyBox: ['compose', 'compose-body'],
  recipients: ['recipient-well', 'chip', 'chip-preview'],
  send: ['send-button'],
};

/**
 * `missing`: it is needed and cannot be found. `less`: something cannot be found that one can do
 * without. `unseen`: there was no occasion to look yet.
 */
type FactState = 'works' | 'missing' | 'less' | 'unseen';

export interface FactCheck {
  readonly fact: Fact;
  readonly state: FactState;
  /** When all of it that was looked for had been found; null where something never was. */
  readonly foundAt: Instant | null;
}

/**
 * Without these a list is shown and some of it read, but it never counts as read: the number stays,
 * and what is missing is said.
 */
const COUNT_ALONE: readonly Fact[] = ['rowLines', 'inboxParts'];

/** What of its lists a mailbox shows in a way that cannot be read. */
export function unclearIn(selectors: readonly Fares[]): readonly Fact[] {
  return factsOf(selectors)
    .filter(({ fact, state }) => COUNT_ALONE.includes(fact) && state === 'missing')
    .map(({ fact }) => fact);
}

/** How one selector fares, as far as it matters here. */
interface Fares {
  readonly name: string;
  readonly needed: boolean;
  readonly hitAt: Instant | null;
  readonly missingSince: Instant | null;
}

/** The facts that a page can tell, in the order in which they are shown. */
export function factsOf(selectors: readonly Fares[]): readonly FactCheck[] {
  return FACTS.flatMap((fact) => {
    const telling = selectors.filter(({ name }) => factOf(name) === fact);
    return telling.length === 0 ? [] : [checkOf(fact, telling)];
  });
}

export function factOf(selector: string): Fact {
  const named = FACTS.find((fact) => fact !== 'rest' && TELLS[fact].includes(selector));
  return named ?? 'rest';
}

function checkOf(fact: Fact, telling: readonly Fares[]): FactCheck {
  const seen = telling.filter(({ hitAt, missingSince }) => hitAt !== null || missingSince !== null);
  const found = seen.map(({ hitAt }) => hitAt ?? 0);
  return {
    fact,
    state: stateOf(fact, seen),
    foundAt: found.length === 0 || found.includes(0) ? null : Math.min(...found),
  };
}

function stateOf(fact: Fact, seen: readonly Fares[]): FactState {
  if (seen.length === 0) return 'unseen';
  const missing = seen.filter(({ missingSince }) => missingSince !== null);
  if (missing.length === 0) return 'works';
  const matters = COUNT_ALONE.includes(fact) || missing.some(({ needed }) => needed);
  return matters ? 'missing' : 'less';
}
