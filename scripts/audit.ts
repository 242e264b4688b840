/** Looks through the lock file without a network; `npm run audit` then asks npm for known holes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failWith, runCommand } from '../tests/support/driver/fail';
import { lockFaults } from './audit/lock-faults';

await runCommand(async () => {
  const lock = readFileSync(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8');
  const faults = lockFaults(JSON.parse(lock));
  if (faults.length > 0)
    failWith(1, 'The lock file lets in what nobody has looked at:', faults.join('\n'));
});
