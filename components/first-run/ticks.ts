import type { FirstRunPerson } from '../../lib/store/views';

export interface PersonRelation {
  readonly address: string;
  readonly relation: 'client' | 'private';
}

/** A client unless the user said otherwise, here or before. */
export function isTicked(person: FirstRunPerson, ticks: ReadonlyMap<string, boolean>): boolean {
  const before = person.relation !== 'private' && person.relation !== 'ignored';
  return ticks.get(person.address) ?? before;
}

/** What the user said of people here; what was said of them before stands where it fits the tick. */
export function relationsOf(
  people: readonly FirstRunPerson[],
  ticks: ReadonlyMap<string, boolean>,
): readonly PersonRelation[] {
  return people
    .filter(
      (person) =>
        person.relation === null || isTicked(person, ticks) !== isTicked(person, new Map()),
    )
    .map((person) => ({
      address: person.address,
      relation: isTicked(person, ticks) ? 'client' : 'private',
    }));
}
