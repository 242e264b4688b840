import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectsAnswer } from '../../../lib/domain/judgement/expects/expects-answer';
import type { Weigh } from '../../../lib/domain/judgement/expects/sentence-strength';
import { exampleOf, type IntentRow, ownExamples } from '../../../scripts/train-expects/examples';
import { chance, learn } from '../../../scripts/train-expects/learn';
import { drawnInterval } from '../interval';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet } from '../measure';
import { callsOf, f1 } from '../share';

const FOLDS = 5;

interface Call {
  readonly said: boolean;
  readonly is: boolean;
}

/** Single sentences of mail: does this one ask for or propose something? */
export const intent: EvaluationSet = {
  name: 'intent',
  async measure(folder) {
    const rows = await readJsonLines<IntentRow>(path.join(folder, 'intent/sentences.jsonl'));
    if (rows.length === 0) return null;
    const calls = callsOn(rows);
    const statistic = (drawn: readonly Call[]) => f1(callsOf(drawn));
    const interval = drawnInterval(calls, statistic);
    return { f1: { value: statistic(calls), n: calls.length, interval, floor: 0.664, goal: 0.8 } };
  },
};

/**
 * The shipped weights were learnt from half of this set. On rows they have seen they would only
 * show their memory: those are judged by weights learnt from the other threads, by the same script.
 */
function callsOn(rows: readonly IntentRow[]): readonly Call[] {
  const seen = trainedOn();
  const known = rows.filter(({ id }) => seen.has(id));
  const unknown = rows.filter(({ id }) => !seen.has(id));
  return [...unknown.map((row) => callOf(row)), ...outOfFold(known)];
}

function outOfFold(rows: readonly IntentRow[]): readonly Call[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const asked = rows.filter((row) => foldOf(row) === fold);
    if (asked.length === 0) return [];
    const others = rows.filter((row) => foldOf(row) !== fold);
    const model = learn([...others.map(exampleOf), ...ownExamples()]);
    return asked.map((row) => callOf(row, (features) => chance(model, features)));
  });
}

function callOf({ text, label }: IntentRow, weigh?: Weigh): Call {
  return {
    said: expectsAnswer({ own: text, subject: '', language: 'en' }, weigh).leans,
    is: label,
  };
}

function foldOf({ threadId }: IntentRow): number {
  return (createHash('sha256').update(threadId).digest()[1] ?? 0) % FOLDS;
}

function trainedOn(): ReadonlySet<string> {
  const file = path.join(import.meta.dirname, 'intent-trained-on.txt');
  return new Set(readFileSync(file, 'utf8').split('\n'));
}
