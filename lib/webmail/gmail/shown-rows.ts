import { isShown } from '../is-shown';
import { findAll } from '../selector';
import { ROW } from './list-selectors';

/** The rows of a main view that are seen. */
export function shownRowsIn(main: Element): readonly Element[] {
  return findAll(ROW, main).filter(isShown);
}
