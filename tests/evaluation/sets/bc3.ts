import path from 'node:path';
import { expectsAnswer } from '../../../lib/domain/judgement/expects/expects-answer';
import { drawnInterval } from '../interval';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet } from '../measure';
import { callsOf, f1 } from '../share';

interface Row {
  readonly text: string;
  readonly quoted: boolean;
  readonly votes: { readonly req?: number };
}

/** Sentences of whole threads: is this one a request, by any of three annotators? Unquoted ones. */
export const bc3: EvaluationSet = {
  name: 'bc3',
  async measure(folder) {
    const rows = await readJsonLines<Row>(path.join(folder, 'bc3/sentences.jsonl'));
    if (rows.length === 0) return null;
    const calls = rows
      .filter(({ quoted }) => !quoted)
      .map(({ text, votes }) => ({
        said: expectsAnswer({ own: text, subject: '', language: 'en' }).expects,
        is: (votes.req ?? 0) > 0,
      }));
    const statistic = (drawn: typeof calls) => f1(callsOf(drawn));
    const interval = drawnInterval(calls, (drawn) => statistic([...drawn]));
    return { f1: { value: statistic(calls), n: calls.length, interval, floor: 0.626, goal: 0.7 } };
  },
};
