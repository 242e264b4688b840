import type { OpenBox, WebmailListener } from './port';

/** All compose boxes of a page, each one object from opening to closing. */
export interface ComposeBoxes<Box extends OpenBox = OpenBox> {
  open(): readonly Box[];
  /** @param form the element that stays the same while the box is open */
  boxOf(form: Element): Box;
  /** Tells which boxes came and went since the last look. */
  look(listener: Pick<WebmailListener, 'composeOpened' | 'composeClosed'>): void;
}

/** @param ready the forms of all boxes that are open and have a body */
export function createComposeBoxes<Box extends OpenBox>(
  ready: () => readonly Element[],
  create: (id: string, form: Element) => Box,
): ComposeBoxes<Box> {
  const known = new WeakMap<Element, Box>();
  let count = 0;
  let told: readonly Box[] = [];

  function boxOf(form: Element): Box {
    const box = known.get(form) ?? create(`compose-${++count}`, form);
    known.set(form, box);
    return box;
  }

  const open = () => ready().map(boxOf);

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
