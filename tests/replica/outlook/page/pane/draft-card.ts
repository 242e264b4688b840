import type { DraftData } from '../../wire';
import { el, hashed } from '../element';
import { icon } from './icon';
import { collapsedCard, inHost } from './message-card';
import { shownTime } from './message-header';
import type { PaneContext } from './pane-context';

/** Nobody saw what Outlook says of a mail that goes out later: these words and that date are ours. */
function noticeOf({ sendAt }: DraftData, { words, paneDate }: PaneContext): string {
  return sendAt === null ? words.notSent : words.scheduled(paneDate(sendAt));
}

/** An unsent reply among the messages: it says so, and has nothing to reply to. */
export function draftCard(draft: DraftData, context: PaneContext, edit: () => void): HTMLElement {
  const { config, words } = context;
  const editButton = el('button', { type: 'button', 'aria-label': words.editDraft }, icon(null));
  editButton.addEventListener('click', edit);
  const card = collapsedCard(
    config.owner.name,
    shownTime(draft.sendAt ?? draft.savedAt, context),
    el('span', { class: hashed('unsent') }, noticeOf(draft, context)),
    editButton,
  );
  const root = el('div', { class: hashed('item') }, inHost('false', card));
  root.addEventListener('dblclick', edit);
  return root;
}
