import { isShown } from '../is-shown';
import type { Selector } from '../selector';
import { COMPOSE_PLAIN_BODY, RECIPIENT_WELL } from './compose-selectors';
import { findAllOfPage, isInMail } from './mail-words';
import { COMPOSE, COMPOSE_BODY, MESSAGE_BODY } from './selectors';

/** The forms of all compose boxes that are open in the page and have a body. */
export function composeForms(document: Document): readonly Element[] {
  const forms = bodiesIn(document).map(formOfBody);
  return [...new Set(forms.filter((form) => form !== null))];
}

export function isOpenForm(form: Element): boolean {
  return form.isConnected && bodyOfForm(form) !== null;
}

/** The form of the compose box an element of it stands in; null in the words of a mail. */
export function formAround(element: Element): Element | null {
  if (isInMail(element)) return null;
  return composeForms(element.ownerDocument).find((form) => form.contains(element)) ?? null;
}

/** Where the user writes. */
export function bodyOfForm(form: Element): HTMLElement | null {
  return bodiesIn(form)[0] ?? null;
}

/**
 * The outermost known container around this body alone; where none is known, the nearest part of
 * the page that holds its recipients too. Null while that is still being built.
 */
function formOfBody(body: Element): Element | null {
  const containers = ancestorsAlone(body).filter((part) =>
    COMPOSE.alternatives.some(({ css }) => part.matches(css)),
  );
  return containers.at(-1) ?? nearestWithRecipients(body);
}

function nearestWithRecipients(body: Element): Element | null {
  const part = ancestorsAlone(body).find((one) => findAllOfPage(RECIPIENT_WELL, one).length > 0);
  return part && !holds(MESSAGE_BODY, part) ? part : null;
}

/** The parts of the page around a body that hold no other, nearest first. */
function ancestorsAlone(body: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = body.parentElement; part; part = part.parentElement) {
    if (bodiesIn(part).length > 1) break;
    parts.push(part);
  }
  return parts;
}

function holds(selector: Selector, part: Element): boolean {
  return selector.alternatives.some(({ css }) => part.querySelector(css));
}

function bodiesIn(root: ParentNode): readonly HTMLElement[] {
  const plain = findAllOfPage(COMPOSE_PLAIN_BODY, root).filter(isShown);
  return [...findAllOfPage(COMPOSE_BODY, root), ...plain] as HTMLElement[];
}
