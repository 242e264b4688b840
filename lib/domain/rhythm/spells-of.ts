import type { Instant } from '../instant';
import type { WorkingHours } from '../working-hours';
import { workingHoursBetween } from '../working-time';
import type { Spell } from './spell';
import type { ThreadWait } from './waits-of';

/** A spell of one correspondent. */
export interface PersonalSpell extends Spell {
  readonly address: string;
}

/** A wait that still lasts. */
export interface OpenWait {
  readonly address: string;
  readonly sentAt: Instant;
}

/**
 * The waits that are over, measured.
 * @param hoursOf the hours in which a wait for that address counts
 */
export function spellsOf(
  waits: readonly ThreadWait[],
  hoursOf: (address: string) => WorkingHours,
): readonly PersonalSpell[] {
  return waits.flatMap(({ address, sentAt, until, answered }) => {
    if (until === null) return [];
    const hours = workingHoursBetween(sentAt, until, hoursOf(address));
    return [{ address, sentAt, hours, answered, ...(answered ? { answeredAt: until } : {}) }];
  });
}

export function openWaits(waits: readonly ThreadWait[]): readonly OpenWait[] {
  return waits.flatMap(({ address, sentAt, until }) =>
    until === null ? [{ address, sentAt }] : [],
  );
}

/**
 * What a wait that still lasts tells: when they were last heard from, whatever about, they had not
 * answered yet. Nothing where they were not heard from since. No clock is asked how long it lasts by
 * now, so the same mail always gives the same spell.
 */
export function spellSoFar(
  { sentAt }: OpenWait,
  heardAt: Instant | null,
  hours: WorkingHours,
): Spell | null {
  if (heardAt === null || heardAt <= sentAt) return null;
  return { sentAt, hours: workingHoursBetween(sentAt, heardAt, hours), answered: false };
}
