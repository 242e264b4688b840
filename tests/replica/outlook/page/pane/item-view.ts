import type { ConversationData } from '../../wire';
import { el } from '../element';
import { createMessageCard } from './message-card';
import { replyRow } from './reply-buttons';
import type { ThreadView, ThreadViewParts } from './thread-view';

/** One message alone: where conversations are off, and in a read window (facts/outlook.md 2). */
export function createItemView(
  id: string,
  first: ConversationData,
  parts: ThreadViewParts,
): ThreadView {
  const { context } = parts;
  let data = first;
  const message = first.messages.find(({ itemId }) => itemId === id) ?? first.messages.at(-1);
  const replyPlace = el('div', {});
  const row = replyRow(context, (kind) => {
    if (message) parts.answer(message, kind);
  });
  const container = el(
    'div',
    {
      'data-app-section': 'ItemContainer',
      class: 'owaMailComposeEditorScrollContainer customScrollBar',
    },
    replyPlace,
  );
  if (message) {
    const subject = { text: message.subject || context.words.noSubject };
    const card = createMessageCard(message, false, true, {
      ...parts,
      subject,
      chosen: () => undefined,
    });
    card.activate(true);
    container.append(card.root);
  }
  container.append(row);
  return {
    root: el('div', { id: 'ItemReadingPaneContainer' }, container),
    data: () => data,
    update(changed) {
      data = changed;
    },
    setReply(reply, isCompose) {
      replyPlace.replaceChildren(...(reply ? [reply] : []));
      row.hidden = isCompose;
    },
  };
}
