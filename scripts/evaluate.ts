/** How well the judgement does on labelled mail. */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_SETS } from '../tests/evaluation/all-sets';
import type { Measures } from '../tests/evaluation/measure';
import { reportJson, reportTable } from '../tests/evaluation/report';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';

const USAGE =
  'npm run evaluate [-- [--data DIR] [--json] [--only SET]]\n  --data DIR  folder of labelled mail; else the corpus of this repository\n  --json      values only, as one object';
const OWN_CORPUS = path.resolve(import.meta.dirname, '../tests/evaluation/corpus');

await runCommand(async () => {
  const given = readArguments();
  if (!given) return failWith(MISUSED, 'These arguments are not known.', USAGE);
  const results = new Map<string, Measures>();
  for (const set of ALL_SETS) {
    if (given.only !== undefined && given.only !== set.name) continue;
    const measures = await set.measure(given.data ?? OWN_CORPUS);
    if (measures) results.set(set.name, measures);
  }
  if (results.size === 0) return failWith(MISUSED, 'No set was found there.', USAGE);
  process.stdout.write(given.json ? reportJson(results) : reportTable(results));
});

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
