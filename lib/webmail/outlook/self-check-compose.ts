import type { Health } from '../health';
import { isShown } from '../is-shown';
import { composeForms } from './compose-root';
import { RECIPIENT_WELL, SEND_BUTTON } from './compose-selectors';
import { findAllOfPage } from './mail-words';
import type { OutlookPage } from './outlook-page';
import { COMPOSE, COMPOSE_BODY } from './selectors';

/** The mark of mail's own editor: in other panes one writes too, and not to send mail. */
const OF_MAIL = '[id^="editorParent_"]';

/** Counts what compose boxes on the screen must hold; a body that belongs to none is a miss. */
export function selfCheckComposes(page: OutlookPage, health: Health): void {
  const { document } = page;
  if (page.place().view === 'other') return;
  const bodies = findAllOfPage(COMPOSE_BODY, document).filter(isShown);
  if (bodies.some((body) => body.closest(OF_MAIL))) health.expect(COMPOSE, document);
  for (const form of composeForms(document).filter(isShown)) {
    for (const selector of [COMPOSE_BODY, RECIPIENT_WELL, SEND_BUTTON]) {
      health.expect(selector, form);
    }
  }
}
