import { DAY, type Instant } from '../instant';
import { RATING_SIGN } from '../judgement/rating';
import type { Participant } from '../participants';
import { isLeftAlone, type Relation } from '../relation';
import type { Silence } from '../silence';
import type { Sign } from '../verdict';
import type { Plan } from './plan';
import { openPromise } from './promise-offers';

/** Lists beside what is due: they are worth a look, and never counted. */
export type Shelf = 'promised' | 'owed' | 'rated' | 'gone' | 'not-delivered';

export interface Shelved {
  readonly shelf: Shelf;
  /** By which it stands in its list: the end of a promised time or of its snooze, else the newest message. */
  readonly shelvedAt: Instant;
}

interface ShelfInput {
  readonly silence: Silence;
  readonly plan: Plan;
  readonly relation: Relation | null;
  readonly participants: readonly Participant[];
  readonly newestAt: Instant | null;
  readonly newestSigns: readonly Sign[];
}

/** Where a thread stands beside what is due, whatever the time; null where nowhere. */
export function shelfOf(input: ShelfInput): Shelved | null {
  const { plan, newestAt } = input;
  const { status } = plan.rest;
  const promisedUntil = promiseInSight(input);
  if (promisedUntil !== null) return { shelf: 'promised', shelvedAt: promisedUntil };
  if (newestAt === null) return null;
  if (status === 'gone' || status === 'not-delivered')
    return { shelf: status, shelvedAt: newestAt };
  if (isOwed(input)) return { shelf: 'owed', shelvedAt: newestAt };
  return isRated(input) ? { shelf: 'rated', shelvedAt: newestAt } : null;
}

/** Until when a promise is in sight: while its time lasts, and as long as the user put it aside. */
function promiseInSight({ silence, plan }: ShelfInput): Instant | null {
  const { status } = plan.rest;
  const promise = status === 'snoozed' ? openPromise(silence) : silence.promise;
  if (promise === null || (status !== 'promised' && status !== 'snoozed')) return null;
  const ends = (promise.due.until + 1) * DAY;
  return status === 'snoozed' ? Math.max(ends, plan.offers[0]?.from ?? 0) : ends;
}

/** They asked something. A stranger's first mail is no debt, whatever it asks. */
function isOwed({ silence, relation, participants }: ShelfInput): boolean {
  if (silence.turn !== 'mine' || silence.lastVerdict !== 'question-back') return false;
  if (isLeftAlone(relation)) return false;
  return relation !== null || participants.some(({ writtenTo }) => writtenTo);
}

/** They gave a rating that was asked for: it may be noted (facts/mission-rows.md S4-17). */
function isRated({ silence, relation, newestSigns }: ShelfInput): boolean {
  if (silence.turn === 'theirs' || isLeftAlone(relation)) return false;
  return newestSigns.some((sign) => sign.startsWith(RATING_SIGN));
}
