/** Lists what others made in the extension, and writes it for the packages; with --check, looks only. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failWith, runCommand } from '../tests/support/driver/fail';
import { licenceFaults, licencePage } from './licences/licence-page';
import { shippedIn } from './licences/shipped';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'assets/public/licences.txt');

await runCommand(async () => {
  const shipped = shippedIn(ROOT);
  for (const { name, version, licence } of shipped) console.log(`${name} ${version}: ${licence}`);
  const page = licencePage(shipped);
  const faults = [...licenceFaults(shipped, readFileSync(path.join(ROOT, 'NOTICE.md'), 'utf8'))];
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
    faults.push('assets/public/licences.txt is not what is shipped: run `npm run licences`.');
  }
  if (faults.length > 0) failWith(1, 'Not everything that is shipped is named:', faults.join('\n'));
});
