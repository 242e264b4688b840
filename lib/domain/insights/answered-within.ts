import type { Spell } from '../rhythm/spell';

/** How far the answers of somebody had come after so many working days. */
export interface AnsweredWithin {
  /** Whole working days. */
  readonly days: number;
  /** Answers that had come by then. */
  readonly answers: number;
  /** Share of what was asked that is answered by then, 0 to 1. */
  readonly share: number;
}

/** Further than this nobody looks. */
const MOST_DAYS = 40;

/**
 * The share answered after each working day, as it was seen (Kaplan and Meier 1958,
 * facts/mail-behaviour.md D2.2): a wait that was cut off counts as "at least so long", and neither as
 * an answer nor as none.
 * @returns a point a day, from 0 to the day of the last answer, at most 40
 */
export function answeredWithin(
  spells: readonly Spell[],
  hoursPerDay: number,
): readonly AnsweredWithin[] {
  const inOrder = spells.toSorted(byHours);
  const answered = inOrder.filter((spell) => spell.answered);
  const last = Math.min(MOST_DAYS, Math.ceil((answered.at(-1)?.hours ?? 0) / hoursPerDay));
  return Array.from({ length: last + 1 }, (_, days) => ({
    days,
    answers: answered.filter(({ hours }) => isBy(hours, days * hoursPerDay)).length,
    share: 1 - shareOpen(inOrder, days * hoursPerDay),
  }));
}

/** Of two that lasted as long the answer comes first: the other may still have had one then. */
function byHours(a: Spell, b: Spell): number {
  return a.hours - b.hours || Number(b.answered) - Number(a.answered);
}

function shareOpen(inOrder: readonly Spell[], until: number): number {
  return inOrder.reduce(
    (open, { hours, answered }, index) =>
      answered && isBy(hours, until) ? open * (1 - 1 / (inOrder.length - index)) : open,
    1,
  );
}

/** After no day at all nothing has come yet, however fast somebody is. */
function isBy(hours: number, until: number): boolean {
  return until > 0 && hours <= until;
}
