import type { Instant } from '../instant';
import type { Reason } from '../reason';
import type { Status } from '../status';
import type { Step } from '../step';
import { offerAt, type Plan } from './plan';

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
  const offer = offerAt(plan, now);
  if (offer === null) {
    const { status, reason } = plan.rest;
    if (status === 'closing' && firm)
      return { status: 'closed', step: null, reason: { ...reason, code: 'closed' } };
    return { status, step: null, reason: { ...reason, values: { ...reason.values, days } } };
  }
  const { step, reason } = offer;
  const values = { ...reason.values, days, nudges: silence?.nudges ?? 0 };
  if (reason.code === 'promise-ahead')
    return { status: 'promised', step, reason: { ...reason, values } };
  return {
    status: firm ? 'suspected' : 'quiet',
    step,
    reason: { code: firm && reason.code === 'quiet' ? 'suspected' : reason.code, values },
  };
}
