import type { Phase } from '../phase';
import type { Step } from '../step';

/**
 * The ladder as data: the rungs of each phase from mild to final. The last is kept for the last
 * nudge; a phase that allows more nudges stays on the rung before it (facts/mission-rows.md, the
 * ladder the seeds add up to).
 */
const RUNGS: Readonly<Record<Phase, readonly [Step, ...Step[]]>> = {
  general: ['reminder', 'closure'],
  quote: ['reminder', 'closure'],
  project: ['reminder', 'closure'],
  blocked: ['reminder', 'closure'],
  invoice: ['reminder', 'closure'],
  collaborator: ['reminder', 'closure'],
};

/** The step that fits after so many nudges. */
export function rungAfter(phase: Phase, nudges: number, maxNudges: number): Step {
  const rungs = RUNGS[phase];
  const last = rungs.length - 1;
  const isLast = nudges > 0 && nudges >= maxNudges - 1;
  return rungs[isLast ? last : Math.min(nudges, Math.max(0, last - 1))] ?? rungs[0];
}
