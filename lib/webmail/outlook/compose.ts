import { type ComposeBoxes, createComposeBoxes } from '../compose-boxes';
import { hasFocus } from '../has-focus';
import { isShown } from '../is-shown';
import type { OpenBox } from '../port';
import { shownText } from '../shown-text';
import { bodyOfForm, composeForms, isOpenForm } from './compose-root';
import { SEND_BUTTON, SEND_GROUP, SUBJECT_INPUT } from './compose-selectors';
import { findAllOfPage, findOfPage } from './mail-words';
import type { OpenConversation } from './open-conversation';
import type { OutlookPage } from './outlook-page';
import { ownTextOfBody, quotesAMail } from './own-part';
import { plainFieldOf } from './plain-body';
import { recipientsOf } from './recipients';
import { HEADING } from './selectors';

/** A compose box, and where it stands in the page. */
export interface OutlookBox extends OpenBox {
  readonly form: Element;
  /** Where the user writes; null when it was closed. */
  body(): HTMLElement | null;
}

/** All compose boxes of the page; without a body a box is still being built. */
export function composeBoxesOf(page: OutlookPage): ComposeBoxes<OutlookBox> {
  return createComposeBoxes(
    page.look.once(() => composeForms(page.document)),
    (id, form) => createComposeBox(id, form, page),
  );
}

/** A compose box over its form, which stays the same element while the box is open. */
function createComposeBox(id: string, form: Element, page: OutlookPage): OutlookBox {
  /** A box that was closed keeps its form, and nobody reads what is written there. */
  const body = () => (isOpenForm(form) ? bodyOfForm(form) : null);
  plainFieldOf(body());
  return {
    id,
    form,
    body,
    threadId: () => conversationAround(form, page)?.threadId ?? null,
    answers: () => quotesAMail(body()),
    recipients: () => recipientsOf(form),
    subject: () => subjectOf(form, page),
    ownText: () => ownTextOfBody(body()),
    isOpen: () => isOpenForm(form),
    toolbarAnchor: () => toolbarAnchorOf(form),
    bodyRect() {
      const shown = body();
      return shown && isShown(shown) ? shown.getBoundingClientRect() : null;
    },
    hasFocus: () => hasFocus(body()),
  };
}

/** A reply stands in what it answers; a new mail, or one in a window of its own, does not. */
function conversationAround(form: Element, page: OutlookPage): OpenConversation | null {
  const open = page.open();
  return open?.pane.root.contains(form) ? open : null;
}

export function subjectFieldOf(form: Element): HTMLInputElement | null {
  return findOfPage(SUBJECT_INPUT, form) as HTMLInputElement | null;
}

/** A reply may have no field for its subject, which is then that of the conversation. */
function subjectOf(form: Element, page: OutlookPage): string {
  const input = subjectFieldOf(form);
  if (input && input.value !== '') return input.value;
  const pane = conversationAround(form, page)?.pane.root;
  return pane ? shownText(findOfPage(HEADING, pane)) : '';
}

/** The part that Send and its menu stand in: an own button may stand after it. */
function toolbarAnchorOf(form: Element): Element | null {
  const send = findOfPage(SEND_BUTTON, form);
  if (!send) return null;
  const group = findAllOfPage(SEND_GROUP, form).find((one) => one.contains(send));
  return group ?? send.closest('[role="group"]') ?? send;
}
