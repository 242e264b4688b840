import { shownText } from '../shown-text';
import { findOfPage } from './mail-words';
import { HEADING } from './selectors';

/** The heading of a pane: the subject of what it shows. */
export function headingOf(pane: Element): Element | null {
  return findOfPage(HEADING, pane);
}

/** What the heading says, without the buttons beside the subject. */
export function subjectOfHeading(heading: Element | null): string {
  return shownText(heading?.querySelector('span[title]') ?? heading);
}
