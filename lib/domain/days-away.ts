import { DAY } from './instant';
import type { WorkingHours } from './working-hours';

/** Days on which somebody does not work, both ends included, as ISO dates. */
export interface DaysAway {
  readonly from: string;
  readonly until: string;
}

/** How many days are taken in of one spell; whoever is away longer says so again. */
const LONGEST = 1_000;

/** Every day of the spells; none of a spell that ends before it begins or is no date. */
export function datesAway(spells: readonly DaysAway[]): ReadonlySet<string> {
  return new Set(spells.flatMap(datesOf));
}

function datesOf({ from, until }: DaysAway): readonly string[] {
  const first = Date.parse(`${from}T00:00Z`);
  const last = Date.parse(`${until}T00:00Z`);
  if (!(first <= last)) return [];
  const length = Math.min(LONGEST, (last - first) / DAY + 1);
  return Array.from({ length }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 10),
  );
}

/**
 * The same hours with further days off. Both sides go in alike: the user's own days, and days on
 * which the client does not work, for then nobody waits.
 */
export function withDaysOff(
  hours: WorkingHours,
  ...more: readonly ReadonlySet<string>[]
): WorkingHours {
  return {
    ...hours,
    daysOff: new Set([...(hours.daysOff ?? []), ...more.flatMap((set) => [...set])]),
  };
}
