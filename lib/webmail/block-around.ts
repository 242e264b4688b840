/** Boxes that set their children one under the other. */
const STACKING = /^(block|flow-root|list-item|inline-block|table-cell)$/;

/**
 * The nearest part around an element before which a block of its own may stand: where the element
 * lies in a box that sets its children side by side, that box is given instead.
 *
 * @param root no part outside it is given
 */
export function blockAround(element: Element, root: Element): Element {
  let block = element;
  while (block.parentElement && block.parentElement !== root && !stacks(block.parentElement)) {
    block = block.parentElement;
  }
  return block;
}

function stacks(box: Element): boolean {
  const { display, flexDirection } = getComputedStyle(box);
  return STACKING.test(display) || (display === 'flex' && flexDirection.startsWith('column'));
}
