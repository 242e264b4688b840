/** How well the judgement does on labelled mail (docs/evaluation.md). */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_SETS, OWN_SETS } from '../tests/evaluation/all-sets';
import { DamagedLine } from '../tests/evaluation/json-lines';
import type { EvaluationSet, Measures } from '../tests/evaluation/measure';
import { reportJson, reportTable } from '../tests/evaluation/report';
import { time } from '../tests/evaluation/sets/time';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';

const USAGE =
  'npm run --silent evaluate [-- [--data DIR] [--json] [--only SET]]\n  --data DIR  folder of labelled mail; else the corpus of this repository\n  --json      values only, as one object\n  --only SET  this set alone';
const OWN_CORPUS = path.resolve(import.meta.dirname, '../tests/evaluation/corpus');

await runCommand(async () => {
  const given = readArguments();
  if (!given) return failWith(MISUSED, 'These arguments are not known.', USAGE);
  const { data, only, json } = given;
  const folder = data === undefined ? OWN_CORPUS : fromWhereTyped(data);
  if (!existsSync(folder)) return failWith(MISUSED, `There is no folder ${folder}.`, USAGE);
  const sets = (data === undefined ? OWN_SETS : ALL_SETS).filter(
    ({ name }) => only === undefined || only === name,
  );
  if (sets.length === 0) return failWith(MISUSED, `No set is called ${only} there.`, USAGE);
  const results = await measureAll(sets, folder);
  if (results.size === 0) {
    if (process.exitCode === undefined) failWith(MISUSED, 'No set was found there.', USAGE);
    return;
  }
  process.stdout.write(json ? reportJson(results) : reportTable(results));
});

/** Says on stderr which sets were left out, and why; the others are still measured. */
async function measureAll(
  sets: readonly EvaluationSet[],
  folder: string,
): Promise<ReadonlyMap<string, Measures>> {
  const results = new Map<string, Measures>();
  const missing: string[] = [];
  for (const set of sets) {
    // The time needs no mail: it would hide that the folder is the wrong one.
    if (set === time && results.size === 0 && sets.length > 1) continue;
    try {
      const measures = await set.measure(folder);
      if (measures) results.set(set.name, measures);
      else if (!OWN_SETS.includes(set)) missing.push(set.name);
    } catch (error) {
      if (error instanceof DamagedLine) failWith(MISUSED, `Left out ${set.name}: ${error.message}`);
      else failWith(1, `Left out ${set.name}, which cannot be measured:`, stackOf(error));
    }
  }
  if (missing.length > 0) {
    process.stderr.write(`Left out, as ${folder} does not hold them: ${missing.join(', ')}.\n`);
  }
  return results;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** npm runs a script in the folder of package.json, wherever the command was typed. */
function fromWhereTyped(folder: string): string {
  const typed = path.resolve(process.env['INIT_CWD'] ?? '', folder);
  return existsSync(typed) ? typed : path.resolve(folder);
}

interface Given {
  readonly data?: string | undefined;
  readonly only?: string | undefined;
  readonly json: boolean;
}

function readArguments(): Given | null {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return null;
  }
}
