import { Expiring } from './expiring';

/** A box that does not close within this time after Send was not sent: the page asked something. */
const CLOSES_WITHIN_MS = 10_000;

/** How a page's compose boxes are found. A form is the element that stays while its box is open. */
export interface ComposeForms {
  /** The form of the box an element of it stands in; null in the words of a mail. */
  around(element: Element): Element | null;
  isOpen(form: Element): boolean;
  sendButtons(form: Element): readonly Element[];
}

interface Press<Snapshot> {
  readonly form: Element;
  /** What the box said when Send was pressed. */
  readonly snapshot: Snapshot;
}

/** The boxes in which the user pressed Send, by mouse or key, and that may yet close for it. */
export function watchPresses<Snapshot>(
  document: Document,
  forms: ComposeForms,
  read: (form: Element) => Snapshot,
  signal: AbortSignal,
): Expiring<Press<Snapshot>> {
  const pressed = new Expiring<Press<Snapshot>>();
  let aimedAt: Press<Snapshot> | null = null;

  const snapshotOf = (form: Element) => ({ form, snapshot: read(form) });

  function press(form: Element): void {
    pressed.take(() => true);
    pressed.add(aimedAt?.form === form ? aimedAt : snapshotOf(form), CLOSES_WITHIN_MS);
  }

  function formOf(event: Event): Element | null {
    const target = event.composedPath()[0];
    return target instanceof Element ? forms.around(target) : null;
  }

  function isOnSend(event: Event, form: Element): boolean {
    const path = event.composedPath();
    return forms.sendButtons(form).some((button) => path.includes(button));
  }

  /** The chips of the recipients fold away between pressing the mouse and letting go. */
  function onMouseDown(event: MouseEvent): void {
    const form = formOf(event);
    pressed.take((one) => one.form === form);
    aimedAt = form && isOnSend(event, form) ? snapshotOf(form) : null;
  }

  function onClick(event: MouseEvent): void {
    const form = formOf(event);
    if (form && isOnSend(event, form)) press(form);
    aimedAt = null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const form = formOf(event);
    if (!form) return;
    pressed.take((one) => one.form === form);
    const byKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const onButton = (event.key === 'Enter' || event.key === ' ') && isOnSend(event, form);
    if (byKey || onButton) press(form);
  }

  document.addEventListener('mousedown', onMouseDown, { capture: true, signal });
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  return pressed;
}
