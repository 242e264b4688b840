import type { Prior } from './prior';

/** What of a prior is learnt; the length of a working day is the user's to say. */
export type LearntPrior = Omit<Prior, 'hoursPerDay'>;

/** Steps in which a prior moves: 5 % of an answer time, 2 of 100 messages. */
const STEP = { mean: 0.05, between: 0.05, within: 0.1, answered: 0.02 };

/**
 * A learnt prior in steps, so that one more answer seldom changes it, and with it every plan. The
 * steps are fixed ones: what is rounded depends on the mail alone, not on what was rounded before.
 */
export function roundedPrior({ mean, between, within, answered }: LearntPrior): LearntPrior {
  return {
    mean: inSteps(mean, STEP.mean),
    between: Math.max(STEP.between, inSteps(between, STEP.between)),
    within: Math.max(STEP.within, inSteps(within, STEP.within)),
    answered: {
      asking: shareInSteps(answered.asking),
      telling: shareInSteps(answered.telling),
    },
  };
}

/** Never all and never none: there would be no odds left to learn by. */
function shareInSteps(share: number): number {
  const steps = inSteps(share, STEP.answered);
  return Math.min(1 - STEP.answered, Math.max(STEP.answered, steps));
}

function inSteps(value: number, step: number): number {
  // To the hundredth: 0.15 is said as such, not as 0.15000000000000002.
  return Math.round(Math.round(value / step) * step * 100) / 100;
}
