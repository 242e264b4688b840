import { addressIn } from '../address-in';
import { type ComposeBoxes, createComposeBoxes } from '../compose-boxes';
import { hasFocus } from '../has-focus';
import { isShown } from '../is-shown';
import type { ComposeBox, OpenBox } from '../port';
import { find } from '../selector';
import { bodyOfForm, isOpenForm, rootOfForm } from './compose-root';
import type { GmailPage } from './gmail-page';
import { isLegacyId } from './legacy-id';
import { isOfPage } from './mail-words';
import { ownTextOfBody } from './own-text';
import { recipientsOf } from './recipients';
import { SEND_BUTTON } from './selectors';
import { threadOfName } from './thread-token';

/** A compose box, and its form. */
export interface GmailBox extends OpenBox, Pick<ComposeBox, 'from'> {
  readonly form: Element;
}

/** All compose boxes of the page; without a body a box is still being built. */
export function composeBoxesOf(page: GmailPage): ComposeBoxes<GmailBox> {
  return createComposeBoxes(
    page.look.once(() => page.composeForms().filter(bodyOfForm)),
    (id, form) => createComposeBox(id, form, page),
  );
}

/** A compose box over its form, which stays the same element while the box is open. */
function createComposeBox(id: string, form: Element, page: GmailPage): GmailBox {
  const body = () => bodyOfForm(form);
  return {
    id,
    form,
    threadId: () => threadIdOf(form, page),
    answers: () => threadIdOf(form, page) !== null,
    recipients: () => recipientsOf(form),
    from: () => addressIn(fieldOf(form, 'from')),
    subject: () => fieldOf(form, 'subjectbox') || fieldOf(form, 'subject'),
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

/** The last field of this name that says something: the form has hidden ones beside the shown. */
export function fieldOf(form: Element, name: string): string {
  const fields = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const values = fields.filter(isOfPage).map((field) => field.value);
  return values.findLast((value) => value !== '') ?? '';
}

/** A reply says which thread it answers; a new mail has none (facts/gmail.md 3.2). */
function threadIdOf(form: Element, page: GmailPage): string | null {
  const legacy = fieldOf(form, 'lts');
  if (isLegacyId(legacy)) return legacy;
  const name = threadOfName(fieldOf(form, 'rt'));
  if (name && 'legacyId' in name) return name.legacyId;
  if (name) return page.legacyIdOf(name.permId);
  return form.closest('[role="main"]') ? page.openThreadId() : null;
}

/** The cell of the Send button: an own cell may stand after it, in the same row (facts/gmail.md 3.3). */
function toolbarAnchorOf(form: Element): Element | null {
  const send = find(SEND_BUTTON, rootOfForm(form));
  return send?.closest('td') ?? send?.parentElement ?? null;
}
