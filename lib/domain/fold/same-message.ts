import type { OwnAddresses } from '../own-addresses';
import type { Person } from '../person';
import { type Direction, type MessageSighting, SOURCES } from '../sighting';
import { canonical } from '../sighting-key';
import type { Message } from '../thread-facts';
import { pickVerdict } from './pick-verdict';

/** What all sightings of one message with an id say together; trust decides between them. */
export function sameMessage(sightings: readonly MessageSighting[], own: OwnAddresses): Message {
  const sorted = [...sightings].sort(mostTrustedFirst);
  const [best] = sorted;
  if (!best) throw new Error('a message without a sighting');
  const direction = directionOf(sorted, own);
  return {
    id: best.messageId,
    sentAt: best.sentAt,
    direction,
    from: sorted.find((sighting) => sighting.from)?.from ?? null,
    to: sorted.reduce<readonly Person[]>((to, sighting) => (to.length > 0 ? to : sighting.to), []),
    alongside: everybody(sorted.flatMap(({ alongside }) => alongside)),
    writtenTo: everybody(sorted.flatMap(({ writtenTo }) => writtenTo)),
    verdict: pickVerdict(
      sorted.flatMap((sighting) => sighting.verdict ?? []),
      direction,
    ),
    source: best.source,
    step: null,
  };
}

/** What one sighting says of the direction: the sender's address tells, else the place. */
export function directionSeen(
  sighting: Pick<MessageSighting, 'from' | 'direction'>,
  own: OwnAddresses,
): Direction | null {
  if (sighting.from) return own.has(sighting.from.address) ? 'out' : 'in';
  return sighting.direction;
}

/**
 * The most trusted place that tells decides; where that place contradicts itself, nobody does. The
 * rows of the two lists count as one place: both guess from a date that is shown to the minute, so
 * an answer that came within it looks like mine in Sent and like theirs in the Inbox.
 */
function directionOf(sorted: readonly MessageSighting[], own: OwnAddresses): Direction | null {
  const telling = sorted.filter((sighting) => directionSeen(sighting, own) !== null);
  const [first] = telling;
  if (!first) return null;
  const said = new Set(
    telling
      .filter((sighting) => placeOf(sighting) === placeOf(first))
      .map((sighting) => directionSeen(sighting, own)),
  );
  return said.size === 1 ? directionSeen(first, own) : null;
}

/** Each address once, by address; of two names for one the first in the alphabet stays. */
function everybody(people: readonly Person[]): readonly Person[] {
  const byAddress = new Map(
    [...people]
      .sort((a, b) => (canonical(a) < canonical(b) ? 1 : -1))
      .map((one) => [one.address, one]),
  );
  return [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function placeOf({ source }: MessageSighting): string {
  return source === 'sent-row' || source === 'inbox-row' ? 'list' : source;
}

function mostTrustedFirst(a: MessageSighting, b: MessageSighting): number {
  return (
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    width(a) - width(b) ||
    b.to.length - a.to.length ||
    (canonical(a) < canonical(b) ? -1 : 1)
  );
}

function width(sighting: MessageSighting): number {
  return sighting.sentAt.until - sighting.sentAt.from;
}
