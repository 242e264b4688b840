import { isShown } from '../is-shown';
import type { Selector } from '../selector';
import { findAllOfPage, isInMail } from './mail-words';
import { COMPOSE_BODY, COMPOSE_ID, COMPOSE_PLAIN_BODY } from './selectors';

/** The forms of all compose boxes that are open in the page, minimised ones included. */
export function composeForms(document: Document): readonly Element[] {
  return findAllOfPage(COMPOSE_ID, document)
    .map((field) => field.closest('form'))
    .filter((form) => form !== null)
    .filter(isOpenForm);
}

/** A reply in a view that Gmail left behind is hidden with it; a minimised pop-up is in none. */
export function isOpenForm(form: Element): boolean {
  if (!form.isConnected) return false;
  const main = form.closest('[role="main"]');
  return !main || isShown(main);
}

/** The whole compose box around its form: the nearest part of the page that holds a body too. */
export function rootOfForm(form: Element): Element {
  let root = form;
  while (!hasBody(root) && root.parentElement && !holdsAnother(root.parentElement)) {
    root = root.parentElement;
  }
  const region = root.closest('[role="region"]');
  return region && !holdsAnother(region) ? region : root;
}

/** The form of the compose box an element of it stands in; null in the words of a mail. */
export function formAround(element: Element): Element | null {
  if (isInMail(element)) return null;
  for (let part: Element | null = element; part; part = part.parentElement) {
    const fields = findAllOfPage(COMPOSE_ID, part);
    if (fields.length > 1) return null;
    if (fields[0]) return fields[0].closest('form');
  }
  return null;
}

/** Where the user writes: the rich body, or the text area of plain text mode. */
export function bodyOfForm(form: Element): HTMLElement | null {
  const root = rootOfForm(form);
  const rich = bodyIn(root, COMPOSE_BODY);
  if (rich && isShown(rich)) return rich;
  const plain = bodyIn(root, COMPOSE_PLAIN_BODY);
  return plain && isShown(plain) ? plain : (rich ?? plain);
}

function bodyIn(root: Element, selector: Selector): HTMLElement | null {
  return (findAllOfPage(selector, root)[0] ?? null) as HTMLElement | null;
}

function hasBody(root: Element): boolean {
  return bodyIn(root, COMPOSE_BODY) !== null || bodyIn(root, COMPOSE_PLAIN_BODY) !== null;
}

function holdsAnother(part: Element): boolean {
  return findAllOfPage(COMPOSE_ID, part).length > 1;
}
