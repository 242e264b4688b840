import type { EvaluationSet } from './measure';

/** In the order of the report. */
export const ALL_SETS: readonly EvaluationSet[] = [];
