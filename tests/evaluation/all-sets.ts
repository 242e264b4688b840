import type { EvaluationSet } from './measure';
import { auto } from './sets/auto';
import { corpus } from './sets/corpus';
import { germanMails } from './sets/german-mails';
import { latency } from './sets/latency';

/** In the order of the report. */
export const ALL_SETS: readonly EvaluationSet[] = [corpus, auto, germanMails, latency];
