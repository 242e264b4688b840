import type { Health } from '../health';
import { isShown } from '../is-shown';
import type { Selector } from '../selector';
import { bodyOfForm, composeForms } from './compose-root';
import { COMPOSE_PLAIN_BODY, RECIPIENT_WELL, SEND_BUTTON } from './compose-selectors';
import { findAllOfPage } from './mail-words';
import type { OutlookPage } from './outlook-page';
import { plainFieldOf } from './plain-body';
import { COMPOSE, COMPOSE_BODY } from './selectors';

/** The mark of mail's own editor: in other panes one writes too, and not to send mail. */
const OF_MAIL = '[id^="editorParent_"]';

/** Counts what compose boxes on the screen must hold; a body that belongs to none is a miss. */
export function selfCheckComposes(page: OutlookPage, health: Health): void {
  const { document } = page;
  if (page.place().view === 'other') return;
  const boxes = shownOf(COMPOSE, document);
  if (shownOf(COMPOSE_BODY, document).some((body) => body.closest(OF_MAIL))) {
    health.expect(COMPOSE, document);
  } else if (boxes.some(isWrittenIn)) {
    health.expect(COMPOSE_BODY, ...boxes);
  }
  for (const form of composeForms(document).filter(isShown)) {
    const body = plainFieldOf(bodyOfForm(form)) ? COMPOSE_PLAIN_BODY : COMPOSE_BODY;
    for (const selector of [body, RECIPIENT_WELL, SEND_BUTTON]) {
      health.expect(selector, form);
    }
  }
}

/** How many compose boxes stand on the screen, those included whose body is not recognised. */
export function shownComposes(document: Document): number {
  return Math.max(shownOf(COMPOSE, document).length, shownOf(COMPOSE_BODY, document).length);
}

/**
 * A box that is still being built has nothing in it yet that can be written in but the fields of
 * recipients; one of plain text has a field that is looked for apart.
 */
function isWrittenIn(box: Element): boolean {
  return box.querySelector('[contenteditable="true"]:not(.EditorClass)') !== null;
}

function shownOf(selector: Selector, document: Document): readonly Element[] {
  return findAllOfPage(selector, document).filter(isShown);
}
