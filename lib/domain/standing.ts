import type { Instant } from './instant';
import type { Plan } from './ladder';
import type { Reason } from './reason';
import type { Status } from './status';
import type { Step } from './step';

/** Where a thread stands at a moment. */
export interface Standing {
  readonly status: Status;
  /** The step that is offered now; null before its due moment, or where none ever is. */
  readonly step: Step | null;
  readonly reason: Reason;
}

/**
 * @param silence since when it is their turn, how many nudges were sent, and the working days of
 * silence at `now`; null where nobody is waited for.
 */
export function standingAt(
  plan: Plan,
  silence: { since: Instant; nudges: number; days: number } | null,
  now: Instant,
): Standing {
  const firm = plan.firmAt !== null && now >= plan.firmAt;
  const days = silence?.days ?? 0;
  if (plan.step === null || plan.due === null || now < plan.due) {
    const { status, reason } = plan.rest;
    if (status === 'closing' && firm)
      return { status: 'closed', step: null, reason: { ...reason, code: 'closed' } };
    return { status, step: null, reason: { ...reason, values: { ...reason.values, days } } };
  }
  const code = firm && plan.offer === 'quiet' ? 'suspected' : plan.offer;
  return {
    status: firm ? 'suspected' : 'quiet',
    step: plan.step,
    reason: {
      code,
      values: { since: silence?.since ?? 0, days, nudges: silence?.nudges ?? 0 },
    },
  };
}
