import type { Spell } from '../rhythm/spell';

/** Somebody of whom enough answers were seen to speak of them. */
export interface Answerer {
  readonly address: string;
  readonly answers: number;
  /** Working hours within which half of their answers came. */
  readonly half: number;
}

/** No claim is made of fewer answers. */
const ENOUGH_ANSWERS = 5;
const MOST_NAMED = 5;

/** Null where too few answers of theirs were seen. */
export function answererOf(address: string, spells: readonly Spell[]): Answerer | null {
  const hours = spells.filter(({ answered }) => answered).map((spell) => spell.hours);
  if (hours.length < ENOUGH_ANSWERS) return null;
  return { address, answers: hours.length, half: median(hours) };
}

/** Those of whom half of the answers came within a working day, the fastest first (S2-02). */
export function quickAnswerers<One extends Answerer>(
  answerers: readonly One[],
  hoursPerDay: number,
): readonly One[] {
  return answerers
    .filter(({ half }) => half <= hoursPerDay)
    .toSorted((a, b) => a.half - b.half || b.answers - a.answers)
    .slice(0, MOST_NAMED);
}

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = (inOrder.length - 1) / 2;
  const low = inOrder[Math.floor(middle)] ?? 0;
  const high = inOrder[Math.ceil(middle)] ?? 0;
  return (low + high) / 2;
}
