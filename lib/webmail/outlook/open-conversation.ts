import { type Interval, MINUTE } from '../../domain/instant';
import { isShown } from '../is-shown';
import { shownText } from '../shown-text';
import { conversationOf, isSameId } from './conversation-id';
import { ROW } from './list-selectors';
import { findAllOfPage, findOfPage } from './mail-words';
import { messageCards, textsOfDate } from './message-cards';
import { fieldsOfRow, subjectOfRow } from './row-fields';
import { isSameSubject } from './same-subject';
import { CONVERSATION_PANE, HEADING, ITEM_PANE } from './selectors';

/** The part of the page that shows what is open. */
export interface Pane {
  readonly root: Element;
  /** It shows a whole conversation, and not a single message of it. */
  readonly whole: boolean;
}

/** What is open, and where it is shown. */
export interface OpenConversation {
  readonly threadId: string;
  readonly pane: Pane;
}

/** The pane on the screen; null where nothing is open. */
export function visiblePane(document: Document): Pane | null {
  for (const [selector, whole] of [
    [CONVERSATION_PANE, true],
    [ITEM_PANE, false],
  ] as const) {
    const root = findAllOfPage(selector, document).find(isShown);
    if (root) return { root, whole };
  }
  return null;
}

/** Tells which conversation the pane shows, for row and address change before the pane does. */
export interface OpenConversations {
  /** @param named the id in the address */
  read(document: Document, named: string | null): OpenConversation | null;
  /** Told at each change of the address, at once: what is chosen between two looks may come late. */
  chosen(document: Document, named: string | null): void;
}

/** A pane that has just been filled may be that of a conversation left a moment ago. */
const STILL_MS = 300;
/** Of so many conversations that were chosen last the pane may still bring one. */
const REMEMBERED = 8;

/** What tells a conversation from others, as its row or its pane showed it; '' where neither did. */
interface Marks {
  readonly subject: string;
  readonly date: string;
}

/** Wall times of dates as the page writes them; undefined until they are understood. */
type TimesOf = (dates: readonly string[]) => readonly (Interval | null)[] | undefined;

/** The heading that was seen last, and whose it is. */
interface Owned {
  readonly heading: string;
  readonly threadId: string;
  still: boolean;
  believed: boolean;
}

const NO_MARKS: Marks = { subject: '', date: '' };

/**
 * The pane does not name its conversation (facts/outlook.md 2), and it may be late: with that of the
 * row before, or of one that was chosen and left in between. So it is believed where each other
 * conversation that was chosen has another subject, or where it holds the date of the chosen row and
 * that of no other; else nothing is open.
 *
 * @param settled is called when a pane has kept still and may be believed
 * @param isTold whether `chosen` is called; else only the date of the row is proof
 */
export function createOpenConversations(
  settled: () => void,
  timesOf: TimesOf,
  isTold: boolean,
): OpenConversations {
  const marks = new Map<string, Marks>();
  let owned: Owned | null = null;

  function ownerOf(heading: string, threadId: string): Owned {
    if (owned?.heading === heading && (owned.believed || owned.threadId === threadId)) return owned;
    const now: Owned = { heading, threadId, still: false, believed: false };
    owned = now;
    setTimeout(() => {
      now.still = true;
      if (owned === now) settled();
    }, STILL_MS);
    return now;
  }

  function remember(threadId: string, row: Element | null | undefined): Marks {
    const fields = row && isShown(row) ? fieldsOfRow(row) : null;
    const known = fields
      ? { subject: shownText(fields.subject), date: fields.dateTitle }
      : (marks.get(threadId) ?? NO_MARKS);
    marks.delete(threadId);
    marks.set(threadId, known);
    const [oldest = ''] = marks.keys();
    if (marks.size > REMEMBERED) marks.delete(oldest);
    return known;
  }

  function isProven({ threadId, row, isNamed }: Candidate, pane: Pane, subject: string): boolean {
    const own = remember(threadId, row);
    const dates = messageCards(pane.root).flatMap(({ date }) => textsOfDate(date));
    const all = [...new Set([...dates, ...[...marks.values()].map(({ date }) => date)])];
    const times = timesOf(all);
    if (!times) return false;
    const timeOf = (date: string) => times[all.indexOf(date)];
    const holds = ({ date }: Marks) =>
      date !== '' && dates.some((one) => one === date || isSame(timeOf(one), timeOf(date)));
    const isDated = holds(own);
    if (!isDated && own.date !== '' && !(isNamed && isTold)) return false;
    const isOther = ([id, other]: readonly [string, Marks]) =>
      isSameId(id, threadId) ||
      (other.subject !== '' && !isSameSubject(other.subject, subject)) ||
      (isDated && !holds(other));
    if (![...marks].every(isOther)) return false;
    marks.set(threadId, { subject, date: own.date || (dates[0] ?? '') });
    return true;
  }

  return {
    chosen(document, named) {
      const conversation = conversationOf(named);
      if (!conversation) return;
      const isIt = (row: Element) => isSameId(idOfRow(row), conversation);
      const row = findAllOfPage(ROW, document).find(isIt);
      remember(row ? idOfRow(row) : conversation, row);
    },
    read(document, named) {
      const pane = visiblePane(document);
      const heading = pane && findOfPage(HEADING, pane.root);
      if (!pane || !heading?.id) return null;
      const candidate = candidateOf(document, pane, named);
      if (!candidate || !agrees(heading, candidate.row)) return null;
      const { threadId } = candidate;
      const owner = ownerOf(heading.id, threadId);
      if (owner.threadId !== threadId || !owner.still) return null;
      owner.believed ||= isProven(candidate, pane, shownText(heading));
      return owner.believed ? { threadId, pane } : null;
    },
  };
}

/** Two services may have stamped a message on either side of a full minute. */
function isSame(one: Interval | null | undefined, other: Interval | null | undefined): boolean {
  return !!one && !!other && Math.abs(one.from - other.from) <= MINUTE;
}

interface Candidate {
  readonly threadId: string;
  readonly row: Element | null;
  /** By the address. */
  readonly isNamed: boolean;
}

/** What the selected row says, which the address must not contradict; else what the address says. */
function candidateOf(document: Document, pane: Pane, named: string | null): Candidate | null {
  const selected = findAllOfPage(ROW, document).filter(isSelected);
  const ids = new Set(selected.map(idOfRow));
  const conversation = pane.whole ? conversationOf(named) : null;
  const isNamed = conversation !== null;
  if (ids.size === 0) return conversation ? { threadId: conversation, row: null, isNamed } : null;
  const fits = selected.filter((row) => !conversation || isSameId(idOfRow(row), conversation));
  const [row] = fits;
  if (!row || (ids.size > 1 && !conversation)) return null;
  return { threadId: idOfRow(row), row: fits.length === 1 ? row : null, isNamed };
}

function isSelected(row: Element): boolean {
  return row.getAttribute('aria-selected') === 'true';
}

function idOfRow(row: Element): string {
  return row.getAttribute('data-convid') ?? '';
}

/** A row without a text is hidden by the pane and says nothing. */
function agrees(heading: Element, row: Element | null): boolean {
  const subject = row && isShown(row) ? subjectOfRow(row) : '';
  return subject === '' || isSameSubject(subject, shownText(heading));
}
