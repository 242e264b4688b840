import { HOUR, type Instant, type Interval } from '../instant';
import { isHeardFrom } from '../silence';
import type { Message } from '../thread-facts';
import type { WorkingHours } from '../working-hours';
import { workingHoursBetween } from '../working-time';
import type { Spell } from './spell';

/** A spell of one correspondent. */
export interface PersonalSpell extends Spell {
  readonly address: string;
}

/** My message that is waited on. */
interface Wait {
  readonly at: Instant;
  readonly to: readonly string[];
}

/** Where the walk stands: nothing waited for, a wait, or one that a nudge or an absence cut off. */
interface Walk {
  readonly wait: Wait | null;
  readonly isCutOff: boolean;
  /** What the last message ended. */
  readonly ended: readonly PersonalSpell[];
}

const NOTHING: Walk = { wait: null, isCutOff: false, ended: [] };

/** A time that is known worse than this tells nothing of anybody's rhythm. */
const EXACT_ENOUGH = HOUR;

/**
 * The finished waits of a thread (facts/mail-behaviour.md D2.1, D2.2): from my first message to the
 * first human reply that is no holding reply. A nudge or an absence cuts a wait off: nobody knows
 * when they would have answered.
 * @param messages oldest first
 */
export function spellsOf(
  messages: readonly Message[],
  hours: WorkingHours,
): readonly PersonalSpell[] {
  const spells: PersonalSpell[] = [];
  let walk = NOTHING;
  for (const message of messages) {
    walk = after(walk, message, hours);
    spells.push(...walk.ended);
  }
  return spells;
}

function after(walk: Walk, message: Message, hours: WorkingHours): Walk {
  const stays = { ...walk, ended: [] };
  if (!isExact(message.sentAt) || message.direction === null) return NOTHING;
  if (message.direction === 'out') {
    return expectsNothing(message) ? stays : afterMine(walk, message, hours);
  }
  if (isHeardFrom(message)) {
    if (isHolding(message)) return stays;
    return { ...NOTHING, ended: walk.wait ? answered(walk.wait, message, hours) : [] };
  }
  return message.verdict?.kind === 'auto-reply' ? cutOff(walk, message, hours) : stays;
}

function afterMine(walk: Walk, message: Message, hours: WorkingHours): Walk {
  if (walk.wait || walk.isCutOff) return cutOff(walk, message, hours);
  const to = message.to.map(({ address }) => address);
  return { ...NOTHING, wait: { at: message.sentAt.from, to } };
}

function expectsNothing({ verdict }: Message): boolean {
  return verdict?.kind === 'closer' || verdict?.kind === 'statement';
}

function isExact({ from, until }: Interval): boolean {
  return until - from <= EXACT_ENOUGH;
}

function isHolding({ verdict }: Message): boolean {
  return verdict?.kind === 'holding-reply' || verdict?.kind === 'promise';
}

/** Of several who were asked nobody knows who would have answered. */
function cutOff({ wait }: Walk, { sentAt }: Message, hours: WorkingHours): Walk {
  const [address, another] = wait?.to ?? [];
  if (!wait || address === undefined || another !== undefined)
    return { ...NOTHING, isCutOff: true };
  const ended = [{ address, ...spell(wait, sentAt.from, hours), answered: false }];
  return { wait: null, isCutOff: true, ended };
}

function answered(wait: Wait, message: Message, hours: WorkingHours): readonly PersonalSpell[] {
  const address = message.from?.address;
  if (address === undefined || !wait.to.includes(address)) return [];
  return [{ address, ...spell(wait, message.sentAt.from, hours), answered: true }];
}

function spell(wait: Wait, until: Instant, hours: WorkingHours): Omit<Spell, 'answered'> {
  return { sentAt: wait.at, hours: workingHoursBetween(wait.at, until, hours) };
}
