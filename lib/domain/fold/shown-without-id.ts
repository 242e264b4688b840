import type { OwnAddresses } from '../own-addresses';
import type { LookedAtMessage, WholeLook } from '../sighting';
import type { Message } from '../thread-facts';
import { matchClaims } from './match-claims';

/** What the latest look shows without an id, and no message with an id can be. */
export function shownWithoutId(
  look: WholeLook,
  known: readonly Message[],
  own: OwnAddresses,
): readonly Message[] {
  const listed = new Set(look.messages.map((message) => message.messageId));
  const candidates = known.filter((message) => !listed.has(message.id));
  const lines = look.messages
    .filter(({ messageId }) => messageId === null)
    .map((line) => ({ place: line.sentAt, message: messageOf(line, own) }));
  const byDate = matchClaims(
    lines.map(({ message }) => message),
    candidates,
  );
  // An id may tell another time than the page writes: by its place a line may be that message still.
  const left = lines.filter((_, index) => byDate[index] === null);
  const byPlace = matchClaims(
    left.map(({ message, place }) => ({ ...message, sentAt: place })),
    candidates.filter((_, index) => !byDate.includes(index)),
  );
  return left.flatMap(({ message }, index) => (byPlace[index] === null ? [message] : []));
}

function messageOf({ sentAt, shownAt, from }: LookedAtMessage, own: OwnAddresses): Message {
  return {
    id: null,
    sentAt: shownAt ?? sentAt,
    direction: from === '' ? null : own.has(from) ? 'out' : 'in',
    from: from === '' ? null : { address: from, name: '' },
    to: [],
    alongside: [],
    writtenTo: [],
    verdict: null,
    source: 'thread',
    step: null,
  };
}
