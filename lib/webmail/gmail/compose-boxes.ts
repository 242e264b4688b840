import type { ComposeBox, WebmailListener } from '../port';
import { createComposeBox } from './compose';
import { bodyOfForm, composeForms } from './compose-root';
import type { GmailPage } from './gmail-page';

/** All compose boxes of the page, each one object from opening to closing. */
export interface ComposeBoxes {
  open(): readonly ComposeBox[];
  boxOf(form: Element): ComposeBox;
  /** Tells which boxes came and went since the last look. */
  look(listener: Pick<WebmailListener, 'composeOpened' | 'composeClosed'>): void;
}

export function createComposeBoxes(page: GmailPage): ComposeBoxes {
  const known = new WeakMap<Element, ComposeBox>();
  let count = 0;
  let told: readonly ComposeBox[] = [];

  function boxOf(form: Element): ComposeBox {
    const box = known.get(form) ?? createComposeBox(`compose-${++count}`, form, page);
    known.set(form, box);
    return box;
  }

  /** Without a body a box is still being built. */
  const open = () => composeForms(page.document).filter(bodyOfForm).map(boxOf);

  return {
    open,
    boxOf,
    look(listener) {
      const now = open();
      const before = told;
      told = now;
      for (const box of before) if (!now.includes(box)) listener.composeClosed(box);
      for (const box of now) if (!before.includes(box)) listener.composeOpened(box);
    },
  };
}
