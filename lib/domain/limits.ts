import type { Phase } from './phase';

/** Limits of one phase, in working days (facts/mail-behaviour.md D4). */
export interface PhaseLimits {
  /** Silence after which a reminder is offered; at least 2 unless agreed otherwise. */
  readonly quiet: number;
  /** Working days from one nudge to the next offer. */
  readonly gap: number;
  /** Silence after which ghosting is suspected. */
  readonly suspected: number;
  /** Working days after the last nudge before the closure is offered. */
  readonly closureAfter: number;
  readonly maxNudges: number;
  /** Working days between any two nudges to one client, in whatever threads. */
  readonly minGap: number;
}

/**
 * Where D4 names no closure, what it names instead: on hold for a project that stands still, a hand-over
 * for a collaborator, the user's own formal notice for an invoice. An invoice's silence is counted from
 * its due date. D4 allows a running project three nudges up to on hold; here the closure after them is
 * the fourth.
 */
export const DEFAULT_LIMITS: Readonly<Record<Phase, PhaseLimits>> = {
  general: { quiet: 4, gap: 5, suspected: 10, closureAfter: 7, maxNudges: 3, minGap: 3 },
  quote: { quiet: 5, gap: 5, suspected: 15, closureAfter: 7, maxNudges: 3, minGap: 4 },
  project: { quiet: 4, gap: 4, suspected: 10, closureAfter: 7, maxNudges: 4, minGap: 3 },
  blocked: { quiet: 2, gap: 2, suspected: 5, closureAfter: 5, maxNudges: 4, minGap: 2 },
  invoice: { quiet: 3, gap: 7, suspected: 20, closureAfter: 7, maxNudges: 4, minGap: 5 },
  collaborator: { quiet: 2, gap: 2, suspected: 4, closureAfter: 2, maxNudges: 3, minGap: 1 },
};
