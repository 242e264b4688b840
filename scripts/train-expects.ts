/**
 * Learns the words by which a mail asks for something, and writes them where the judgement reads
 * them. Learnt from Parakweet's intent sentences (Apache-2.0) and the project's invented ones.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readJsonLines } from '../tests/evaluation/json-lines';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';
import { exampleOf, type IntentRow, ownExamples } from './train-expects/examples';
import { learn, type Model } from './train-expects/learn';
import { namesIn } from './train-expects/names';

const USAGE = 'npx tsx scripts/train-expects.ts --data DIR   (holding intent/sentences.jsonl)';
const ROOT = path.resolve(import.meta.dirname, '..');
const WEIGHTS = path.join(ROOT, 'lib/domain/judgement/expects/model-weights.ts');
const TRAINED_ON = path.join(ROOT, 'tests/evaluation/sets/intent-trained-on.txt');

const LINE_WIDTH = 100;

/** Weights nearer to nothing than that change no call. */
const LEAST_WEIGHT = 0.1;

await runCommand(async () => {
  const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
  const rows = await readJsonLines<IntentRow>(path.join(data ?? '', 'intent/sentences.jsonl'));
  if (rows.length === 0) return failWith(MISUSED, 'The set intent was not found there.', USAGE);
  const model = learn([...rows.map(exampleOf), ...ownExamples()]);
  const names = namesIn(rows.map(({ text }) => text));
  await writeFile(WEIGHTS, source(model, names));
  await writeFile(TRAINED_ON, `${rows.map(({ id }) => id).join('\n')}\n`);
});

function isShipped(feature: string, names: ReadonlySet<string>): boolean {
  return feature.split(/[\s^]/).every((word) => !names.has(word));
}

/** As the formatter of this repository quotes it. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function entry(weight: string, text: string): string {
  const line = `  '${weight}': ${text},`;
  return line.length > LINE_WIDTH ? `  '${weight}':\n    ${text},` : line;
}

/** Features by weight, rounded to tenths: a line a weight. */
function source({ bias, weights }: Model, names: ReadonlySet<string>): string {
  const groups = new Map<string, string[]>();
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < LEAST_WEIGHT || !isShipped(feature, names)) continue;
    const rounded = weight.toFixed(1);
    groups.set(rounded, [...(groups.get(rounded) ?? []), feature]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([weight, features]) => entry(weight, quoted(features.join('|'))));
  return [
    '// Written by scripts/train-expects.ts; learnt from Parakweet intent sentences (Apache-2.0).',
    '',
    `export const BIAS = ${bias.toFixed(2)};`,
    '',
    '/** By weight: features of `features.ts` that speak for (above 0) or against asking. */',
    'export const WEIGHTS: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
