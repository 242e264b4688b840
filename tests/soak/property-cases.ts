import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Tried } from './tried';

const ROOT = path.resolve(import.meta.dirname, '../..');
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
/** The properties that hold the law of sightings, and what is known by lists that were read. */
const LAW = ['lib/domain/fold', 'lib/domain/evidence.test.ts'];
/** One line a test, and not the file that `npm run mission` reads. */
const REPORTER = '--reporter=tap-flat';
/** Milliseconds for one property with all its cases. */
const LONGEST = '--testTimeout=900000';

/** Each property of the law with so many cases. */
export async function propertyCases(cases: number): Promise<Omit<Tried, 'what' | 'seconds'>> {
  const asked = spawn(process.execPath, [VITEST, 'run', ...LAW, REPORTER, LONGEST], {
    cwd: ROOT,
    env: { ...process.env, PROPERTY_CASES: String(cases) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = (await text(asked.stdout)).split('\n');
  const passed = lines.filter((line) => line.startsWith('ok '));
  const failed = lines.filter((line) => line.startsWith('not ok '));
  return {
    rounds: cases,
    counted: `each in ${passed.length + failed.length} tests of the law`,
    lost: passed.length === 0 ? ['no test was run'] : failed,
  };
}
