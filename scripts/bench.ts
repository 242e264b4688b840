/**
 * How fast it is, beside what people would use instead: `npm run bench [-- --json]`.
 * docs/performance.md says what is measured, and how.
 */
import path from 'node:path';
import { bench } from '../tests/bench/bench';
import { type BenchOptions, benchOptions } from '../tests/bench/bench-options';
import { reportAsMarkdown } from '../tests/bench/report/as-markdown';
import { reportAsJson } from '../tests/bench/report/report';
import { writeInto } from '../tests/bench/report/write-into';
import { ensureBuilt } from '../tests/support/driver/build';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';

const USAGE =
  'npm run --silent bench [-- [--only PARTS] [--rounds N] [--json] [--quick] [--write FILE]]\n  --only PARTS  some of page,size,popup,worker,import,click,judge\n  --rounds N    15 if nothing is said\n  --json        values only, as one object\n  --quick       few and small rounds, to see that it works; the figures say nothing\n  --write FILE  puts the figures into this page too, such as docs/performance.md';

await runCommand(async () => {
  const options = givenOptions();
  if (typeof options === 'string') return failWith(MISUSED, options, USAGE);
  if (!ensureBuilt()) return failWith(1, 'The extension could not be built.');
  const { report, failed } = await bench(options);
  const tables = reportAsMarkdown(report);
  process.stdout.write(
    options.json ? `${JSON.stringify(reportAsJson(report), null, 2)}\n` : tables,
  );
  if (failed.length > 0) return failWith(1, `Not measured: ${failed.join(', ')}.`);
  if (options.write) await writeInto(path.resolve(options.write), tables);
});

function givenOptions(): BenchOptions | string {
  try {
    return benchOptions(process.argv.slice(2));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
