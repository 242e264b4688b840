import type { ComposeBox, OpenBox } from './port';

/** What is done in a compose box. */
export type BoxActs = Omit<ComposeBox, keyof OpenBox>;

/** The same boxes, each one object, with what is done in them. */
export function wholeBoxes<Box extends OpenBox>(
  actsOf: (box: Box) => BoxActs,
): (box: Box) => ComposeBox {
  const known = new WeakMap<Box, ComposeBox>();
  return (box) => {
    const whole = known.get(box) ?? { ...box, ...actsOf(box) };
    known.set(box, whole);
    return whole;
  };
}
