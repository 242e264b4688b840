import { isShown } from '../is-shown';
import { shownText } from '../shown-text';
import { conversationOf, isSameId } from './conversation-id';
import { ROW } from './list-selectors';
import { findAllOfPage, findOfPage } from './mail-words';
import { subjectOfRow } from './row-fields';
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
}

/** A pane that has just been filled may be that of a conversation left a moment ago. */
const STILL_MS = 300;

/** @param settled is called when a pane has kept still and may be believed */
export function createOpenConversations(settled: () => void): OpenConversations {
  /** The heading that was seen last, and whose it was when it came. */
  let owned: { readonly heading: string; readonly threadId: string; believed: boolean } | null =
    null;

  return {
    read(document, named) {
      const pane = visiblePane(document);
      const heading = pane && findOfPage(HEADING, pane.root);
      if (!pane || !heading?.id) return null;
      const candidate = candidateOf(document, pane, named);
      if (!candidate || !agrees(heading, candidate.row)) return null;
      const { threadId } = candidate;
      if (owned?.heading !== heading.id) {
        const now = { heading: heading.id, threadId, believed: false };
        owned = now;
        setTimeout(() => {
          now.believed = true;
          if (owned === now) settled();
        }, STILL_MS);
      }
      return owned.believed && owned.threadId === threadId ? { threadId, pane } : null;
    },
  };
}

interface Candidate {
  readonly threadId: string;
  readonly row: Element | null;
}

/** What the selected row says, which the address must not contradict; else what the address says. */
function candidateOf(document: Document, pane: Pane, named: string | null): Candidate | null {
  const selected = findAllOfPage(ROW, document).filter(isSelected);
  const ids = new Set(selected.map(idOfRow));
  const conversation = pane.whole ? conversationOf(named) : null;
  if (ids.size === 0) return conversation ? { threadId: conversation, row: null } : null;
  const fits = selected.filter((row) => !conversation || isSameId(idOfRow(row), conversation));
  const [row] = fits;
  if (!row || (ids.size > 1 && !conversation)) return null;
  return { threadId: idOfRow(row), row: fits.length === 1 ? row : null };
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
