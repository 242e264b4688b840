import { blockAround } from '../block-around';
import { headingOf } from './heading';

/** The part of a pane that holds its heading, before which a line may stand as a block of its own. */
export function threadLineAnchorIn(pane: Element): Element | null {
  const heading = headingOf(pane);
  return heading && blockAround(heading, pane);
}
