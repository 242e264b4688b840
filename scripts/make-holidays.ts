/** Writes assets/holidays/table.ts anew, from last year to five years ahead. */

import { writeFile } from 'node:fs/promises';
import { TABLE_FILE, tableSource } from './holidays/table-source';

const year = new Date().getFullYear();
// Last year too: a silence over New Year must not lose the holidays in its past.
await writeFile(TABLE_FILE, tableSource(year - 1, year + 5));
process.stdout.write(`${TABLE_FILE}\n`);
