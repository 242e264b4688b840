import type { Instant } from '../instant';
import type { ReasonCode } from '../reason';
import { addWorkingDays } from '../working-time';
import type { LadderInput } from './ladder-input';
import type { Hold } from './plan';

/** Hearing from a client calms their other waiting threads for so long (glossary: heard from). */
const DAYS_AFTER_HEARD = 2;
/** After an absence, for the full mailbox (facts/mail-behaviour.md E3). */
const DAYS_AFTER_ABSENCE = 1;
/** An absence whose end is not known is taken for two weeks: nobody is asked on holiday. */
const DAYS_OF_ABSENCE = 10;

/** What keeps a step back beyond its own limit: the guard over all threads, absence, snooze. */
export function holdsOf(input: LadderInput, since: Instant): readonly Hold[] {
  const { silence, heardElsewhereAt, nudgedElsewhereAt, snoozedUntil, limits, hours } = input;
  const heard = heardElsewhereAt !== null && heardElsewhereAt > since ? heardElsewhereAt : null;
  const later = (at: Instant | null, days: number, code: ReasonCode): readonly Hold[] =>
    at === null ? [] : [{ at: addWorkingDays(at, days, hours), code }];
  const { term } = silence;
  return [
    ...later(heard, DAYS_AFTER_HEARD, 'heard-elsewhere'),
    ...later(nudgedElsewhereAt, limits.minGap, 'gap-between-nudges'),
    ...later(silence.backOn, DAYS_AFTER_ABSENCE, 'away'),
    ...later(silence.backOn === null ? silence.awayAt : null, DAYS_OF_ABSENCE, 'away'),
    ...(term === null ? [] : later(term.at, term.days + 1, 'told-term')),
    ...later(input.pausedUntil, 0, 'paused'),
    ...later(snoozedUntil, 0, 'snoozed'),
  ];
}
