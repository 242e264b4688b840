import type { Silence } from '../silence';

/** Nudges since they last asked for patience: a holding reply starts the count anew. */
export function nudgesSinceHeld({ nudgedAt, heldAt }: Silence): number {
  return nudgedAt.filter((at) => at > (heldAt ?? 0)).length;
}
