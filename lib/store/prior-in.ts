import { HOUR, MINUTE } from '../domain/instant';
import type { Prior } from '../domain/rhythm/prior';
import type { LearntPrior } from '../domain/rhythm/rounded-prior';
import { SHIPPED_PRIOR } from '../domain/rhythm/shipped-prior';
import type { WorkingHours } from '../domain/working-hours';
import type { RadiostilteDatabase } from './database';

/** What the user's own mail taught of how people answer, and when that was last looked at. */
export interface ReckonedPrior {
  /** Null while there is too little of it: what is shipped holds. */
  readonly learnt: LearntPrior | null;
  readonly reckonedAt: number;
  /** Whether every plan has been made anew since it last changed. */
  readonly isPlanned: boolean;
}

export async function reckonedPrior(db: RadiostilteDatabase): Promise<ReckonedPrior | null> {
  const row = await db.meta.get('prior');
  return row?.key === 'prior' ? row.value : null;
}

/** What is expected of somebody of whom nothing is known yet, counted in these working hours. */
export async function priorIn(db: RadiostilteDatabase, hours: WorkingHours): Promise<Prior> {
  const learnt = (await reckonedPrior(db))?.learnt ?? SHIPPED_PRIOR;
  return { ...learnt, hoursPerDay: ((hours.closes - hours.opens) * MINUTE) / HOUR };
}
