import type { ThreadReading } from '../port';
import { type MessageCard, messageCards } from './message-cards';
import type { Pane } from './open-conversation';
import { ownTextOf } from './own-text';

/**
 * The card of a thread's newest message, which stands first or last in the page; null where both
 * say the same, or neither shows its words.
 */
export function newestCard({ root }: Pane, { messages }: ThreadReading): Element | null {
  const text = messages.at(-1)?.text ?? null;
  const cards = messageCards(root);
  const ends = new Set([cards[0], cards.at(-1)].filter((card) => card !== undefined));
  const [card, ...others] = [...ends].filter((end) => text !== null && textOf(end) === text);
  return card && others.length === 0 ? card.root : null;
}

function textOf({ body }: MessageCard): string | null {
  return body && ownTextOf(body).text;
}
