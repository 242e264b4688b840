import { shownText } from '../shown-text';
import { findAllOfPage } from './mail-words';
import { COMPOSE, MESSAGE_BODY, MESSAGE_DATE, MESSAGE_FOLD, MESSAGE_LIST } from './selectors';

/** One message in a pane. */
export interface MessageCard {
  readonly root: Element;
  readonly date: Element;
  /** Its words; null while the message is folded. */
  readonly body: Element | null;
  /** What the page folded away of them: quote or signature. */
  readonly folded: readonly Element[];
}

/** Selectors as one, to ask whether an element stands in what they find. */
const COMPOSE_CSS = cssOf(COMPOSE);
const FOLD_CSS = cssOf(MESSAGE_FOLD);
const LIST_CSS = cssOf(MESSAGE_LIST);

/** The cards of a pane in the order of the page, unsent mail that is being written left out. */
export function messageCards(pane: Element): readonly MessageCard[] {
  const dates = datesOf(pane);
  return dates.map((date) => {
    const root = rootOf(date, dates, pane);
    const documents = findAllOfPage(MESSAGE_BODY, root).filter((one) => !isInCompose(one));
    const body = documents.find(isBody) ?? null;
    return { root, date, body, folded: documents.filter((one) => one !== body) };
  });
}

/** One date a message: a card may repeat it. */
function datesOf(pane: Element): readonly Element[] {
  const dates = findAllOfPage(MESSAGE_DATE, pane).filter((date) => !isInCompose(date));
  const folds = dates.map((date) => date.closest(FOLD_CSS));
  return dates.filter((_, index) => {
    const fold = folds[index];
    return !fold || !pane.contains(fold) || folds.indexOf(fold) === index;
  });
}

/** Some builds say more in the title than in the text. */
export function textsOfDate(date: Element): readonly string[] {
  const title = date.getAttribute('title')?.trim() ?? '';
  return [title, shownText(date)].filter((text) => text !== '');
}

export function isInCompose(element: Element): boolean {
  return element.closest(COMPOSE_CSS) !== null;
}

/** The part around a date that holds no other date, and where there is one the fold within. */
function rootOf(date: Element, dates: readonly Element[], pane: Element): Element {
  let root = date;
  let fold: Element | null = null;
  for (let part = date.parentElement; part && part !== pane; part = part.parentElement) {
    const alone = dates.every((other) => other === date || !part?.contains(other));
    if (!alone || part.matches(LIST_CSS)) break;
    root = part;
    if (part.matches(FOLD_CSS)) fold = part;
  }
  return fold ?? root;
}

/** The id stands on the document, or on what it holds (facts/outlook.md 2). */
function isBody(element: Element): boolean {
  return isUnique(element) || [...element.children].some(isUnique);
}

function isUnique({ id }: Element): boolean {
  return id.startsWith('UniqueMessageBody');
}

function cssOf(selector: typeof COMPOSE): string {
  return selector.alternatives.map(({ css }) => css).join();
}
