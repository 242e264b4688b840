import { FAMILY_ROWS, type Family } from './playbook/family';

/**
 * What can be proposed in a thread: one text of the playbook. Those of the ladder are rungs
 * (`ladder/rungs.ts`); the others are side branches that the user chooses.
 */
export type Step = Family;

export const STEPS = Object.keys(FAMILY_ROWS) as readonly Step[] as readonly [Step, ...Step[]];

/** A text that the user wrote and named; no rung of the ladder. */
export type OwnTextId = `own:${string}`;

/** Any text that can be inserted. */
export type TextId = Step | OwnTextId;

export function isStep(id: string): id is Step {
  return Object.hasOwn(FAMILY_ROWS, id);
}
