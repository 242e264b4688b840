/**
 * The phase of freelance work a thread is in; each has limits of its own. `project` is a running
 * project, `blocked` one that cannot go on without something of theirs. That somebody is a past
 * client is a relation, and no phase.
 */
export const PHASES = [
  'general',
  'quote',
  'project',
  'blocked',
  'invoice',
  'collaborator',
] as const;
export type Phase = (typeof PHASES)[number];
