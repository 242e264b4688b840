import type { Health } from '../health';
import { isShown } from '../is-shown';
import { find, findAll } from '../selector';
import { shownText } from '../shown-text';
import { bodyOfForm, composeForms, rootOfForm } from './compose-root';
import type { GmailPage } from './gmail-page';
import { isClearlyDivided } from './list-parts';
import {
  ROW,
  ROW_AD,
  ROW_DATE,
  ROW_IDS,
  ROW_PEOPLE,
  ROW_SNIPPET,
  ROW_STANDALONE_DRAFT,
} from './list-selectors';
import { findAllOfPage } from './mail-words';
import {
  COMPOSE_BODY,
  COMPOSE_ID,
  HEADING,
  INBOX_UNDIVIDED,
  MAIN,
  MESSAGE,
  MESSAGE_BODY,
  MESSAGE_IDS,
  RECIPIENT,
  REPLY_BAR,
  SEND_BUTTON,
  SENDER,
} from './selectors';
import { shownRowsIn } from './shown-rows';
import { messageItems } from './thread';

/** Children that repeat this often, each with a text, are a list whatever they are called. */
const LIKE_A_LIST = 3;

/** Looks through the view that has stood for 5 s. */
export function selfCheck(page: GmailPage, health: Health): void {
  const { document, window } = page;
  const main = page.main();
  const here = page.place();
  const { view } = here;
  if (view === 'other' || !window.navigator.onLine) return;
  if (!main) checkMain(document, health);
  else if (here.view === 'list') {
    checkList(main, document, health);
    if (here.list === 'inbox') health.saw(INBOX_UNDIVIDED, isClearlyDivided(main));
  } else checkThread(main, document, health);
  checkComposes(document, health);
}

/** Beside a page that still loads, and one that hides its views, there is something like a list. */
function checkMain(document: Document, health: Health): void {
  const isHidden = findAll(MAIN, document).length > 0;
  if (!isHidden && holdsSomethingLikeAList(document.body)) health.expect(MAIN, document);
}

/**
 * Counts what a view that stands for 5 s must hold, but only where the page itself says that
 * something is there: an empty folder, an empty search and an offline page raise nothing (DESIGN
 * section 5).
 */
function checkList(main: Element, document: Document, health: Health): void {
  health.expect(MAIN, document);
  const rows = shownRowsIn(main);
  if (rows.length === 0) {
    if (holdsSomethingLikeAList(main)) health.expect(ROW, main);
    return;
  }
  health.expect(ROW, main);
  const threads = rows.filter((row) => !find(ROW_AD, row) && !find(ROW_STANDALONE_DRAFT, row));
  if (!threads.some((row) => shownText(row))) return;
  for (const selector of [ROW_IDS, ROW_PEOPLE, ROW_DATE, ROW_SNIPPET]) {
    health.expect(selector, ...threads);
  }
}

function checkThread(main: Element, document: Document, health: Health): void {
  health.expect(MAIN, document);
  const said = main.querySelector('h2, [role="listitem"], [data-message-id]');
  if (!said && !holdsSomethingLikeAList(main)) return;
  health.expect(HEADING, main);
  health.expect(MESSAGE, main);
  const items = messageItems(main);
  if (items.length === 0) return;
  health.expect(SENDER, ...items);
  const open = items.filter(isOpen);
  if (open.length > 0) {
    for (const selector of [MESSAGE_IDS, MESSAGE_BODY, RECIPIENT]) health.expect(selector, ...open);
  }
  if (composeForms(document).length === 0) health.expect(REPLY_BAR, main);
}

/** One that is folded has neither a body nor, before it was opened once, an id (facts/gmail.md 2.2). */
function isOpen(item: Element): boolean {
  return isShown(item) && !item.matches('[aria-expanded="false"]') && find(SENDER, item) !== null;
}

/** Something that is written in and looks like a compose body must belong to a compose box. */
function checkComposes(document: Document, health: Health): void {
  const bodies = shownBodies(document);
  const forms = composeForms(document);
  if (bodies.length === 0 && forms.length === 0) return;
  health.expect(COMPOSE_ID, document);
  for (const form of forms) {
    if (!isShown(form)) continue;
    if (!isPlain(form)) health.expect(COMPOSE_BODY, rootOfForm(form));
    health.expect(SEND_BUTTON, rootOfForm(form));
  }
}

/** Every compose box has a field for plain text, which is hidden while that mode is off. */
function isPlain(form: Element): boolean {
  const body = bodyOfForm(form);
  return body?.nodeName === 'TEXTAREA' && isShown(body);
}

const ANY_BODY = COMPOSE_BODY.alternatives.map(({ css }) => css).join();

/** Bodies on the screen that look like those of compose boxes. */
export function shownBodies(document: Document): readonly Element[] {
  // Mostly there is none, and this is asked at each look: once through the page, not once for each.
  if (!document.querySelector(ANY_BODY)) return [];
  return findAllOfPage(COMPOSE_BODY, document).filter(isShown);
}

function holdsSomethingLikeAList(main: Element): boolean {
  if (main.querySelector('[role="row"], [data-legacy-thread-id], [data-thread-id]')) return true;
  return [...main.querySelectorAll('tbody, [role="list"], [role="grid"], [role="listbox"]')].some(
    (list) => [...list.children].filter((child) => shownText(child)).length >= LIKE_A_LIST,
  );
}
