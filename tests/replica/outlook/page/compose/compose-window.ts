import type { DraftData } from '../../wire';
import { el } from '../element';
import type { PaneContext } from '../pane/pane-context';
import { createComposeBox } from './compose-box';
import { draftStart } from './compose-start';
import { bodyOfNewMail } from './first-body';

/** Opens a saved draft at an address of its own. */
export function openComposeWindow(composeId: string, { config }: PaneContext): void {
  const number = config.switches.numbered ? `${config.index}/` : '';
  window.open(`/mail/${number}compose/${encodeURIComponent(composeId)}`, '_blank', 'popup');
}

/** Fills such a window: the server knows from the draft what it answers; without HTML it is new. */
export function fillComposeWindow(host: HTMLElement, draft: DraftData, context: PaneContext): void {
  const leave = () => {
    host.replaceChildren();
    window.close();
  };
  const html = draft.html || bodyOfNewMail(context);
  const start = { ...draftStart(null, draft), html };
  const box = createComposeBox(start, false, context, {
    sent: leave,
    discarded: leave,
    popOut: null,
  });
  const inForm = host.closest('[data-app-section="Form_Content"]') !== null;
  host.replaceChildren(
    inForm ? box.root : el('div', { 'data-app-section': 'Form_Content' }, box.root),
  );
  box.focus();
}
