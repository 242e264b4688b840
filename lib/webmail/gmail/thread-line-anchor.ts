import { blockAround } from '../block-around';
import { find } from '../selector';
import { HEADING, HEADING_ROW } from './selectors';

/**
 * The row of the heading in a main view, before which a line may stand as a block of its own. Where
 * that row lies in a box that sets its children side by side, the box is given instead.
 */
export function threadLineAnchorIn(main: Element): Element | null {
  const heading = find(HEADING, main);
  if (!heading) return null;
  let row = find(HEADING_ROW, main) ?? heading.parentElement;
  if (!row || row === main || !row.contains(heading)) row = heading;
  return blockAround(row, main);
}
