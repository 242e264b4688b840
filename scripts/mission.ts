/** Writes docs/mission.md from the rows and the test reports; with --check, looks whether all is shown. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failWith, runCommand } from '../tests/support/driver/fail';
import { proofsOfBrowserTests } from './mission/browser-report';
import { missionFaults } from './mission/faults';
import { missionPage } from './mission/page';
import { DOCUMENTS } from './mission/rows';
import { proofsOfUnitTests } from './mission/unit-report';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'docs/mission.md');

await runCommand(async () => {
  const unit = report('unit');
  const e2e = report('e2e');
  if (unit === null || e2e === null) {
    return failWith(1, 'No reports to read: run `npm run unit` and `npm run e2e` first.');
  }
  const proofs = [...proofsOfUnitTests(unit, ROOT), ...proofsOfBrowserTests(e2e, ROOT)];
  const page = missionPage(DOCUMENTS, proofs);
  const faults = [...missionFaults(DOCUMENTS, proofs)];
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
    faults.push('docs/mission.md is not what the rows and reports say: run `npm run mission`.');
  }
  if (faults.length > 0) failWith(1, 'The mission is not shown:', faults.join('\n'));
});

/** null where the tests were not run. */
function report(name: string): unknown {
  const file = path.join(ROOT, '.reports', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
