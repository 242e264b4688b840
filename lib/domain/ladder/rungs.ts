import type { Phase } from '../phase';
import type { Step } from '../step';

type Steps = readonly [Step, ...Step[]];

/**
 * The ladder as data: the rungs of each phase from mild to final (facts/mission-rows.md, the ladder
 * the seeds add up to; mail-behaviour.md D4). A project that stands still is put on hold before it
 * is closed; a collaborator hands over; an invoice ends with the bare facts, for what follows then is
 * the user's own step.
 */
const RUNGS: Readonly<Record<Phase, Steps>> = {
  general: ['reminder', 'easy-answer', 'closure'],
  quote: ['quote', 'easy-answer', 'closure'],
  project: ['reminder', 'easy-answer', 'on-hold', 'closure'],
  blocked: ['missing-items', 'deadline', 'on-hold', 'closure'],
  invoice: ['invoice', 'easy-answer', 'invoice', 'facts-only'],
  collaborator: ['reminder', 'deadline', 'hand-over'],
};

/** Other texts that fit a phase, from mild to firm; firm ones come late (S4-05, S4-28). */
const BESIDE: Readonly<Record<Phase, readonly Step[]>> = {
  general: ['clarify', 'fine-to-pause', 'no-is-fine', 'next-contact', 'facts-only'],
  quote: ['clarify', 'no-is-fine', 'fine-to-pause', 'next-contact', 'decline'],
  project: [
    'status-update',
    'clarify',
    'fine-to-pause',
    'rating',
    'satisfaction',
    'meet-to-work',
    'deadline',
    'office-hours',
    'no-show',
    'leave-at-milestone',
  ],
  blocked: ['clarify', 'fine-to-pause', 'status-update', 'satisfaction', 'leave-at-milestone'],
  invoice: ['clarify', 'deadline'],
  collaborator: ['clarify', 'easy-answer', 'meet-to-work', 'facts-only'],
};

/** Why the user thinks that they are silent; ticked by the user, never guessed (S0-12 to S0-16). */
export const CAUSES = ['unclear', 'busy', 'changed', 'afraid', 'careless'] as const;
export type Cause = (typeof CAUSES)[number];

/** The text that meets a cause. Terms come late: they stand beside, and are never offered first. */
const FOR_CAUSE: Readonly<Record<Cause, Step | null>> = {
  unclear: 'clarify',
  busy: 'easy-answer',
  changed: 'fine-to-pause',
  afraid: 'no-is-fine',
  careless: null,
};

/** Steps after which nothing milder is offered any more. */
const FIRM: ReadonlySet<Step> = new Set(['deadline', 'on-hold', 'hand-over', 'closure']);

/**
 * The step that fits after so many nudges; the last nudge that the limits allow is the last rung. A
 * cause changes the mild ones, but for the first word of a phase of its own (quote, invoice).
 */
export function rungAfter(
  phase: Phase,
  nudges: number,
  maxNudges: number,
  cause: Cause | null,
): Step {
  const rungs = RUNGS[phase];
  const last = rungs.length - 1;
  const isLast = nudges > 0 && nudges >= maxNudges - 1;
  const step = rungs[isLast ? last : Math.min(nudges, last - 1)] ?? rungs[0];
  const instead = cause === null || FIRM.has(step) ? null : FOR_CAUSE[cause];
  const ownWord = nudges === 0 && step !== 'reminder';
  return instead === null || ownWord ? step : instead;
}

export function isOnLadder(phase: Phase, step: Step): boolean {
  return RUNGS[phase].includes(step);
}

/** All that fits a phase, the offered step first, then the ladder, then what stands beside it. */
export function fittingSteps(phase: Phase, offered: Step): readonly Step[] {
  return [...new Set<Step>([offered, ...RUNGS[phase], ...BESIDE[phase]])];
}
