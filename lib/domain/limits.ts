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
}

export const DEFAULT_LIMITS: Readonly<Record<Phase, PhaseLimits>> = {
  general: { quiet: 4, gap: 5, suspected: 10, closureAfter: 7, maxNudges: 3 },
  quote: { quiet: 5, gap: 5, suspected: 15, closureAfter: 7, maxNudges: 3 },
};
