import type { Instant } from '../instant';
import type { Phase } from '../phase';
import type { AfterNudge, NudgeWay } from './past-waits';
import type { Quarter } from './quarter';
import type { WaitKind } from './wait-kind';

/** How often something was seen; what was not seen is absent. */
export type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** A wait that was answered after a nudge (facts/mission-rows.md S2-02). */
export interface WonBack {
  readonly address: string;
  readonly name: string;
  readonly subject: string;
  readonly endedAt: Instant;
  /** Working days it took. */
  readonly days: number;
  readonly nudges: number;
}

/** People with whom mail went to or fro in a quarter. */
export type InTouch = 'wrote' | 'heard' | 'past-wrote' | 'past-heard';

/** What one quarter, or several together, add up to. */
export interface Tally {
  /** Waits that began in it, by phase of the work and how they ended. */
  readonly waits: Readonly<Partial<Record<Phase, Counts<WaitKind>>>>;
  /** Nudges in those waits, by what they were made with and what came after. */
  readonly nudges: Readonly<Partial<Record<NudgeWay, Counts<AfterNudge>>>>;
  readonly people: Counts<InTouch>;
  /** Newest first, at most ten. */
  readonly wonBack: readonly WonBack[];
}

export const NOTHING: Tally = { waits: {}, nudges: {}, people: {}, wonBack: [] };
const MOST_NAMED = 10;

/** What is counted twice here was counted twice before: each part tells of other threads. */
export function added(a: Tally, b: Tally): Tally {
  return {
    waits: merged(a.waits, b.waits, addedCounts),
    nudges: merged(a.nudges, b.nudges, addedCounts),
    people: addedCounts(a.people, b.people),
    wonBack: [...a.wonBack, ...b.wonBack]
      .toSorted((one, other) => other.endedAt - one.endedAt)
      .slice(0, MOST_NAMED),
  };
}

/** By the quarter; one in which nothing was seen is absent. */
export type Tallies = Readonly<Partial<Record<Quarter, Tally>>>;

export function addedQuarters(a: Tallies, b: Tallies): Tallies {
  return merged(a, b, added);
}

/** Several quarters as one. */
export function sumOfQuarters(tallies: Tallies, quarters: readonly Quarter[]): Tally {
  return quarters.reduce((sum, quarter) => added(sum, tallies[quarter] ?? NOTHING), NOTHING);
}

/** How often in all. */
export function countOf(counts: Counts<string> | undefined): number {
  return Object.values(counts ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** Over all phases. */
export function waitsOfAllPhases({ waits }: Tally): Counts<WaitKind> {
  return Object.values(waits).reduce<Counts<WaitKind>>(addedCounts, {});
}

function addedCounts<Name extends string>(a: Counts<Name>, b: Counts<Name>): Counts<Name> {
  return merged<Name, number>(a, b, (one, other) => one + other);
}

function merged<Name extends string, Value>(
  a: Readonly<Partial<Record<Name, Value>>>,
  b: Readonly<Partial<Record<Name, Value>>>,
  join: (one: Value, other: Value) => Value,
): Partial<Record<Name, Value>> {
  const all: Partial<Record<Name, Value>> = { ...a };
  for (const name of Object.keys(b) as Name[]) {
    const [one, other] = [all[name], b[name]];
    if (other !== undefined) all[name] = one === undefined ? other : join(one, other);
  }
  return all;
}
