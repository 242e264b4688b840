import { askedIn, concerns } from '../group-wait';
import { HOUR, type Instant, type Interval } from '../instant';
import { sameOrganisation } from '../organisation';
import { isContact, isHeardFrom, isSettledByUser, momentOf } from '../silence';
import type { Message } from '../thread-facts';

/** One wait in a thread: from my message to their answer, or to where it was cut off. */
export interface ThreadWait {
  readonly address: string;
  readonly sentAt: Instant;
  /** Null while it lasts. */
  readonly until: Instant | null;
  readonly answered: boolean;
}

/** Where the walk stands: nothing waited for, a wait, or one that was cut off before. */
interface Walk {
  readonly asked: { readonly at: Instant; readonly to: readonly string[] } | null;
  readonly isCutOff: boolean;
  /** What the last message ended. */
  readonly ended: readonly ThreadWait[];
}

const NOTHING: Walk = { asked: null, isCutOff: false, ended: [] };

/** A time that is known worse than this tells nothing of anybody's rhythm. */
const EXACT_ENOUGH = HOUR;

/**
 * The waits of a thread (facts/mail-behaviour.md D2.1, D2.2): from my first message to the first
 * human reply that is no holding reply. What keeps nobody from knowing when they would have answered
 * cuts a wait off: a nudge, an absence, a time of their own that they named, a colleague who answered
 * for them, or the user's word. A message that came back was no wait.
 * @param messages oldest first
 * @param group people who are judged one by one: nobody's answer is another's; one alone is no group
 */
export function waitsOf(
  messages: readonly Message[],
  group: readonly string[],
): readonly ThreadWait[] {
  const apart = group.length < 2 ? [] : group;
  const together = walkThrough(messages).filter(({ address }) => !apart.includes(address));
  return [...together, ...apart.flatMap((address) => walkThrough(heardBy(messages, address)))];
}

/** The thread as it went on with one of them alone. */
function heardBy(messages: readonly Message[], address: string): readonly Message[] {
  const asked = askedIn(messages);
  return messages
    .filter((message) => concerns(message, address, asked) || isBounce(message))
    .map((message) => ({ ...message, to: message.to.filter((one) => one.address === address) }));
}

function walkThrough(messages: readonly Message[]): readonly ThreadWait[] {
  const waits: ThreadWait[] = [];
  let walk = NOTHING;
  for (const message of messages) {
    walk = after(walk, message);
    waits.push(...walk.ended);
  }
  return [...waits, ...waitUntil(walk, null)];
}

function after(walk: Walk, message: Message): Walk {
  const stays = { ...walk, ended: [] };
  if (!isExact(message.sentAt) || message.direction === null || isBounce(message)) return NOTHING;
  if (message.direction === 'out') return afterMine(walk, message);
  if (isHeardFrom(message)) return afterTheirs(walk, message);
  return message.verdict?.kind === 'auto-reply' ? cutOff(walk, message) : stays;
}

function afterMine(walk: Walk, message: Message): Walk {
  if (isSettledByUser(message)) return { ...NOTHING, ended: waitUntil(walk, momentOf(message)) };
  const { kind } = message.verdict ?? {};
  if (kind === 'closer' || kind === 'statement') return { ...walk, ended: [] };
  if (walk.asked || walk.isCutOff) return cutOff(walk, message);
  if (isContact(message)) return NOTHING;
  const to = message.to.map(({ address }) => address);
  return { ...NOTHING, asked: { at: momentOf(message), to } };
}

function afterTheirs(walk: Walk, message: Message): Walk {
  const { kind, promised } = message.verdict ?? {};
  if (kind === 'promise' && promised !== undefined && walk.asked) return cutOff(walk, message);
  if (kind === 'promise' || kind === 'holding-reply') return { ...walk, ended: [] };
  return { ...NOTHING, ended: answered(walk, message) };
}

function answered(walk: Walk, message: Message): readonly ThreadWait[] {
  const address = message.from?.address;
  if (walk.asked === null || address === undefined) return [];
  const { at, to } = walk.asked;
  const until = momentOf(message);
  if (to.includes(address)) return [{ address, sentAt: at, until, answered: true }];
  const [asked] = to;
  return asked !== undefined && sameOrganisation(asked, address) ? waitUntil(walk, until) : [];
}

function cutOff(walk: Walk, message: Message): Walk {
  return { asked: null, isCutOff: true, ended: waitUntil(walk, momentOf(message)) };
}

/** Of several who were asked nobody knows who would have answered. */
function waitUntil({ asked }: Walk, until: Instant | null): readonly ThreadWait[] {
  const [address, another] = asked?.to ?? [];
  if (asked === null || address === undefined || another !== undefined) return [];
  return [{ address, sentAt: asked.at, until, answered: false }];
}

function isBounce({ verdict }: Message): boolean {
  return verdict?.kind === 'bounce';
}

function isExact({ from, until }: Interval): boolean {
  return until - from <= EXACT_ENOUGH;
}
