import type { EvaluationSet } from './measure';
import { attributions } from './sets/attributions';
import { auto } from './sets/auto';
import { bc3 } from './sets/bc3';
import { corpus } from './sets/corpus';
import { dates } from './sets/dates';
import { enronChains } from './sets/enron-chains';
import { germanMails } from './sets/german-mails';
import { intent } from './sets/intent';
import { latency } from './sets/latency';
import { lists } from './sets/lists';
import { promisesMail, promisesTatoeba } from './sets/promises';
import { quotes } from './sets/quotes';
import { time } from './sets/time';

/** In the order of the report. */
export const ALL_SETS: readonly EvaluationSet[] = [
  corpus,
  auto,
  germanMails,
  latency,
  lists,
  enronChains,
  intent,
  bc3,
  quotes,
  attributions,
  dates,
  promisesMail,
  promisesTatoeba,
  time,
];

/** What can be measured on this repository alone. */
export const OWN_SETS: readonly EvaluationSet[] = [corpus, time];
