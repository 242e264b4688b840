/** What a correspondent is to the user. */
export const RELATIONS = [
  'client',
  'prospect',
  'collaborator',
  'past-client',
  'private',
  'ignored',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** `private` and `ignored` people are never offered (DESIGN section 2). */
export function isLeftAlone(relation: Relation | null): boolean {
  return relation === 'private' || relation === 'ignored';
}
