import { isHistory } from '../../domain/addressing';
import { type BaseRate, baseRateIn, pastSilences } from '../../domain/base-rate';
import { type PastWait, pastWaits } from '../../domain/insights/past-waits';
import { quarterOf } from '../../domain/insights/quarter';
import { addedQuarters, type Tallies } from '../../domain/insights/tally';
import { tallyOfWait } from '../../domain/insights/tally-of';
import { kindOfWait } from '../../domain/insights/wait-kind';
import type { Instant } from '../../domain/instant';
import { isHeardFrom, momentOf } from '../../domain/silence';
import { factsFor } from '../../domain/silence-for';
import type { Message, ThreadFacts } from '../../domain/thread-facts';
import { isMarked, type MailMark } from '../../domain/told-twice';
import type { WorkingHours } from '../../domain/working-hours';
import { workingDaysBetween } from '../../domain/working-time';
import type { CorrespondentRow, ThreadRow } from '../../store/rows';

/** What is known of a thread and of whom it is with. */
export interface Looked {
  readonly row: ThreadRow;
  readonly facts: ThreadFacts;
  readonly person: CorrespondentRow;
  /** Mails that pages show with the same person. */
  readonly onPages: ReadonlySet<MailMark>;
  /** The silence that the user put away; null where none. */
  readonly dismissed: Instant | null;
}

export interface Moment {
  readonly now: Instant;
  /** Nothing before it is looked at. */
  readonly since: Instant;
  /** In which silence with this person counts. */
  readonly hours: WorkingHours;
  /** Working days until a reminder of this thread. */
  readonly limit: number;
}

/** The waits of a thread, each in the quarter in which it began. */
export function waitsIn(looked: Looked, moment: Moment): Tallies {
  return waitsOnce(looked)
    .filter(({ since }) => since >= moment.since)
    .map((wait): Tallies => {
      const quarter = quarterOf(wait.since, moment.hours.zone);
      return { [quarter]: tallied(wait, looked, moment) };
    })
    .reduce(addedQuarters, {});
}

/** A wait of which a file tells is a page's, where a page shows one of the mails it is made of. */
function waitsOnce({ row, facts, onPages }: Looked): readonly PastWait[] {
  if (isHistory(row.key) && isMineAlone(facts)) return [];
  const waits = pastWaits(factsFor(facts, row.client));
  if (!isHistory(row.key)) return waits;
  return waits.filter(({ asked }) => !asked.some((mail) => isMarked(mail, onPages)));
}

/** A file of what I sent lacks the answers. */
function isMineAlone({ messages }: ThreadFacts): boolean {
  return messages.every(({ direction }) => direction === 'out');
}

function tallied(wait: PastWait, { row, person, dismissed }: Looked, moment: Moment) {
  const { now, hours, limit } = moment;
  const days = workingDaysBetween(wait.since, wait.endedAt ?? now, hours);
  const lastWord = Math.max(wait.since, wait.nudges.at(-1)?.at ?? 0, wait.silence.heldAt ?? 0);
  const restDays = workingDaysBetween(lastWord, wait.endedAt ?? now, hours);
  const kind = kindOfWait(wait, { days, restDays, limit, dismissed });
  const { address, name } = person;
  const about = { address, name: name || address, subject: row.subject };
  return tallyOfWait(wait, { ...about, phase: row.phase, kind, days });
}

/** Of a quote: whether its long silences were broken. */
export function quoteRateIn({ row, facts, onPages }: Looked, { hours, now }: Moment): BaseRate {
  if (row.phase !== 'quote') return { quiet: 0, back: 0 };
  const isTwice = (mail: Message) => isHistory(row.key) && isMarked(mail, onPages);
  const silences = pastSilences(facts.messages).filter(({ asked }) => !asked.some(isTwice));
  return baseRateIn(silences, hours, now);
}

/** The quarters in which I wrote there, and in which somebody did. */
export function quartersInTouch(
  { facts }: Looked,
  { since, hours }: Moment,
): Record<'wrote' | 'heard', readonly string[]> {
  const recent = facts.messages.filter((message) => momentOf(message) >= since);
  const quarters = (messages: readonly Message[]) =>
    messages.map((message) => quarterOf(momentOf(message), hours.zone));
  return {
    wrote: quarters(recent.filter(({ direction }) => direction === 'out')),
    heard: quarters(recent.filter(isHeardFrom)),
  };
}
