/**
 * The law of sightings (DESIGN section 3): what a thread's messages are is a pure function of the
 * set of sightings; order and repetition do not matter.
 */

import { CLOCKS_DIFFER, type Instant, MINUTE } from '../instant';
import type { OwnAddresses } from '../own-addresses';
import type {
  MessageSighting,
  Seen,
  SendSighting,
  Sighting,
  ThreadKey,
  WholeLook,
} from '../sighting';
import { canonical, unite } from '../sighting-key';
import type { Message, ThreadFacts } from '../thread-facts';
import { byTime } from './by-time';
import { matchClaims } from './match-claims';
import { isOutdated, shownEnd } from './outdated';
import { sameMessage } from './same-message';
import { shownWithoutId } from './shown-without-id';
import { type Claim, isFromThread, toldWithoutId } from './told-without-id';
import { withPrinted } from './with-printed';

/** A press of Send is placed this far around the moment it was seen. */
const SEND_MARGIN = 10 * MINUTE;

/**
 * @param seen all sightings of one thread, in any order, repeated or not
 * @param own the user's addresses, lower case
 * @param now claims that lie well after it come from a clock that was wrong, and do not count
 */
export function fold(
  thread: ThreadKey,
  seen: readonly Seen[],
  own: OwnAddresses,
  now: Instant,
): ThreadFacts {
  const sorted = unite(seen).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const latestNow = now + CLOCKS_DIFFER;
  const looks = sorted.filter((one) => isKind(one, 'whole-look'));
  const latest = latestLook(looks);
  const known = messagesWithId(sorted, own);
  const shown = latest ? [...known, ...shownWithoutId(latest.sighting, known, own)] : known;
  const sends = sendsNotUndone(sorted);
  const told = sorted
    .filter((one) => isKind(one, 'message'))
    .filter(({ sighting }) => sighting.messageId === null && sighting.sentAt.from <= latestNow);
  const pressed = sends.map(sendClaim).filter(({ message }) => message.sentAt.from <= latestNow);
  const joined = [
    toldWithoutId(told.filter(isFromThread), own),
    toldWithoutId(
      told.filter((one) => !isFromThread(one)),
      own,
    ),
    pressed,
  ]
    .reduce((joined, claims) => joinClaims(claims, joined, latest), shown)
    .toSorted(byTime);
  const printed = withPrinted(joined, sorted, own, latest);
  return {
    thread,
    subject: subjectOf(sorted),
    messages: printed.messages,
    wholeAt: latestOf(
      seenWholeAt(printed.messages.at(-1), looks, latest, sends),
      printed.newestShownAt,
    ),
  };
}

function latestOf(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function isKind<K extends Sighting['kind']>(
  one: Seen,
  kind: K,
): one is Seen<Extract<Sighting, { kind: K }>> {
  return one.sighting.kind === kind;
}

function order(one: Seen): string {
  return canonical(one.sighting);
}

function messagesWithId(sorted: readonly Seen[], own: OwnAddresses): readonly Message[] {
  const byId = new Map<string, MessageSighting[]>();
  for (const one of sorted) {
    if (!isKind(one, 'message') || one.sighting.messageId === null) continue;
    const same = byId.get(one.sighting.messageId);
    if (same) same.push(one.sighting);
    else byId.set(one.sighting.messageId, [one.sighting]);
  }
  return [...byId.values()].map((same) => sameMessage(same, own));
}

function sendsNotUndone(sorted: readonly Seen[]): readonly Seen<SendSighting>[] {
  const undone = new Set(
    sorted.filter((one) => isKind(one, 'undone')).map((one) => one.sighting.sendId),
  );
  return sorted
    .filter((one) => isKind(one, 'send'))
    .filter((one) => !undone.has(one.sighting.sendId));
}

function sendClaim({ sighting, firstSeen }: Seen<SendSighting>): Claim {
  return {
    message: {
      id: null,
      sentAt: { from: firstSeen - SEND_MARGIN, until: firstSeen + SEND_MARGIN },
      direction: 'out',
      from: null,
      to: sighting.to,
      alongside: [],
      writtenTo: [],
      verdict: sighting.verdict,
      source: 'send',
      step: sighting.step,
      ...(sighting.neededBy === undefined ? {} : { neededBy: sighting.neededBy }),
    },
    lastSeen: firstSeen,
  };
}

function latestLook(looks: readonly Seen<WholeLook>[]): Seen<WholeLook> | null {
  return looks.reduce<Seen<WholeLook> | null>(
    (latest, look) => (latest === null || isLater(look, latest) ? look : latest),
    null,
  );
}

function isLater(a: Seen<WholeLook>, b: Seen<WholeLook>): boolean {
  return a.lastSeen > b.lastSeen || (a.lastSeen === b.lastSeen && shownEnd(a) > shownEnd(b));
}

/** Claims go to messages; one left over counts until a later whole look does not show it. */
function joinClaims(
  claims: readonly Claim[],
  shown: readonly Message[],
  latest: Seen<WholeLook> | null,
): readonly Message[] {
  const matches = matchClaims(
    claims.map((claim) => claim.message),
    shown,
  );
  const joined = [...shown];
  const leftOver: Message[] = [];
  claims.forEach(({ message: claim, lastSeen }, index) => {
    const at = matches[index] ?? null;
    const message = at === null ? undefined : joined[at];
    if (at !== null && message) joined[at] = withClaim(message, claim);
    else if (!isOutdated(claim, lastSeen, latest)) leftOver.push(claim);
  });
  return [...joined, ...leftOver];
}

function withClaim(message: Message, claim: Message): Message {
  return {
    ...message,
    direction: message.direction ?? claim.direction,
    from: namedFrom(message, claim),
    to: message.to.length > 0 ? message.to : claim.to,
    verdict: message.verdict ?? claim.verdict,
    step: message.step ?? claim.step,
    ...(claim.neededBy === undefined ? {} : { neededBy: claim.neededBy }),
  };
}

/** A look says addresses only; a claim may know the name. */
function namedFrom({ from }: Message, claim: Message): Message['from'] {
  if (from === null) return claim.from;
  return claim.from?.address === from.address && from.name === '' ? claim.from : from;
}

function subjectOf(sorted: readonly Seen[]): string {
  const named = sorted
    .map((one) => ({
      at: one.lastSeen,
      subject: 'subject' in one.sighting ? one.sighting.subject : '',
    }))
    .filter(({ subject }) => subject !== '');
  const latest = named.reduce((best, one) => (one.at > best.at ? one : best), {
    at: Number.NEGATIVE_INFINITY,
    subject: '',
  });
  return latest.subject;
}

function seenWholeAt(
  newest: Message | undefined,
  looks: readonly Seen<WholeLook>[],
  latest: Seen<WholeLook> | null,
  sends: readonly Seen<SendSighting>[],
): Instant | null {
  if (!newest) return null;
  const moments = looks
    .filter((look) => look === latest || newest.id !== null)
    .filter(({ sighting }) => showsLast(sighting, newest))
    .map((look) => look.lastSeen);
  const pressed = newest.direction === 'out' ? sends.filter((send) => near(send, newest)) : [];
  const all = [...moments, ...pressed.map((send) => send.firstSeen)];
  return all.length > 0 ? Math.max(...all) : null;
}

function showsLast(look: WholeLook, newest: Message): boolean {
  const last = look.messages.at(-1);
  if (!last) return false;
  if (newest.id !== null) return last.messageId === newest.id;
  return last.messageId === null && last.sentAt.from === newest.sentAt.from;
}

function near(send: Seen<SendSighting>, newest: Message): boolean {
  const press = send.firstSeen;
  return press > newest.sentAt.from - SEND_MARGIN && press < newest.sentAt.until + SEND_MARGIN;
}
