import { type Instant, type Interval, MINUTE } from '../domain/instant';
import { localTimeAt } from '../domain/local-clock';
import type { Person } from '../domain/person';
import type { Clock } from './port';

/**
 * How a page tells of its mail: with ids, addresses and instants, or like Outlook with bare names
 * and the minutes of a clock on the wall of the mailbox (docs/adr/0008).
 */
export type FakeShape =
  | { readonly kind: 'named' }
  /** `zone` is an IANA zone. */
  | { readonly kind: 'bare'; readonly zone: string };

export function clockOf({ kind }: FakeShape): Clock {
  return kind === 'named' ? 'real' : 'mailbox';
}

export function shownAt(at: Instant, shape: FakeShape): Interval {
  if (shape.kind === 'named') return { from: at, until: at + 1 };
  const from = Math.floor(localTimeAt(at, shape.zone) / MINUTE) * MINUTE;
  return { from, until: from + MINUTE };
}

export function shownId(id: string, { kind }: FakeShape): string | null {
  return kind === 'named' ? id : null;
}

/** Somebody in an open thread, where a bare page leaves out all addresses but the user's own. */
export function shownInThread(person: Person, shape: FakeShape, own: readonly string[]): Person {
  const told = shape.kind === 'named' || own.includes(person.address);
  return told ? person : { ...person, address: '' };
}
