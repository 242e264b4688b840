import type { Health } from '../health';
import { isShown } from '../is-shown';
import { shownText } from '../shown-text';
import { shownRows } from './list';
import { emptyNotice } from './list-empty';
import { partOfList } from './list-part';
import { INBOX_PART, LIST, ROW, ROW_DATE, ROW_LINES } from './list-selectors';
import { findAllOfPage } from './mail-words';
import { isInCompose, messageCards } from './message-cards';
import { visiblePane } from './open-conversation';
import type { OutlookPage } from './outlook-page';
import { fieldsOfRow } from './row-fields';
import { COMPOSE, HEADING, MESSAGE_BODY, MESSAGE_DATE, REPLY_ICON } from './selectors';

/** Children that repeat this often, each with a text, are a list whatever they are called. */
const LIKE_A_LIST = 3;

/**
 * Counts what list and pane that have stood for 5 s must hold, but only where the page itself says
 * that something is there: an empty folder, an empty pane, an offline page and other modules raise
 * nothing (DESIGN section 5). Compose boxes are checked elsewhere.
 */
export function selfCheckReading(page: OutlookPage, health: Health): void {
  const { document, window } = page;
  const here = page.place();
  if (here.view !== 'mail' || !window.navigator.onLine) return;
  checkList(page.list(), document, health);
  const account = page.account();
  if (page.list() && account !== null && here.list === 'inbox') {
    health.saw(INBOX_PART, partOfList(page, here.list, account).certain);
  }
  const pane = visiblePane(document);
  if (pane) checkPane(pane.root, health);
}

function checkList(list: Element | null, document: Document, health: Health): void {
  if (!list) {
    const rows = findAllOfPage(ROW, document).filter(isShown);
    if (rows.length > 0) health.expect(LIST, document);
    return;
  }
  health.expect(LIST, document);
  const { rows, all } = shownRows(list);
  if (rows.length > 0) {
    health.expect(ROW, list);
    health.expect(ROW_DATE, ...rows);
    const dated = rows.flatMap((row) => fieldsOfRow(row) ?? []);
    if (dated.length > 0)
      health.saw(
        ROW_LINES,
        dated.some(({ people }) => people !== null),
      );
  } else if (all && !emptyNotice(list) && looksLikeAList(list)) {
    health.expect(ROW, list);
  }
}

function checkPane(pane: Element, health: Health): void {
  const cards = messageCards(pane);
  const bodies = findAllOfPage(MESSAGE_BODY, pane).filter((body) => !isInCompose(body));
  if (cards.length + bodies.length === 0 && !looksLikeAList(pane)) return;
  health.expect(HEADING, pane);
  health.expect(MESSAGE_DATE, pane);
  const isOpen = pane.querySelector('[aria-expanded="true"] [tabindex="-1"], #focused') !== null;
  if (bodies.length > 0 || isOpen) health.expect(MESSAGE_BODY, pane);
  const isWriting = findAllOfPage(COMPOSE, pane).length > 0;
  if (bodies.length > 0 && !isWriting) health.expect(REPLY_ICON, pane);
}

function looksLikeAList(part: Element): boolean {
  const lists = [part, ...part.querySelectorAll('[role="listbox"], [role="list"], [role="grid"]')];
  return lists.some(
    ({ children }) =>
      [...children].filter((child) => shownText(child) !== '').length >= LIKE_A_LIST,
  );
}
