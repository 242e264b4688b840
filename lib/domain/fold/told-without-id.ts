import type { Instant } from '../instant';
import type { OwnAddresses } from '../own-addresses';
import type { MessageSighting, Seen } from '../sighting';
import type { Message } from '../thread-facts';
import { directionSeen, sameMessage } from './same-message';

/** A message somebody told of, with the moment that was last told. */
export interface Claim {
  readonly message: Message;
  readonly lastSeen: Instant;
}

/**
 * Messages without an id that a thread's cards or a list's rows told of: those of one minute are one
 * message. A list dates a row by its newest message, so it tells of one a minute; cards name their
 * senders.
 */
export function toldWithoutId(
  told: readonly Seen<MessageSighting>[],
  own: OwnAddresses,
): readonly Claim[] {
  const same = new Map<string, Seen<MessageSighting>[]>();
  for (const one of told) {
    const { sentAt, from } = one.sighting;
    const writer = isFromThread(one) ? (from?.address ?? '') : '';
    const key = `${isFromThread(one)} ${sentAt.from} ${sentAt.until} ${writer}`;
    same.set(key, [...(same.get(key) ?? []), one]);
  }
  return [...same.values()].map((sightings) => claim(sightings, own));
}

/** Whether the open thread itself told of it, or a file that names its writer as well. */
export function isFromThread({ sighting }: Seen<MessageSighting>): boolean {
  const { source } = sighting;
  return source === 'thread' || source === 'print' || source === 'file';
}

function claim(same: readonly Seen<MessageSighting>[], own: OwnAddresses): Claim {
  const sightings = same.map(({ sighting }) => sighting);
  const message = sameMessage(sightings, own);
  const directions = new Set(sightings.map((sighting) => directionSeen(sighting, own)));
  const contradicted = directions.has('in') && directions.has('out');
  return {
    message: contradicted ? { ...message, direction: null } : message,
    lastSeen: Math.max(...same.map(({ lastSeen }) => lastSeen)),
  };
}
