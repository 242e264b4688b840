/**
 * What bringing in a large file costs, in a real Chromium: `npm run measure-import -- --size 1g`.
 * Needs the built extension (`npm run build`). Memory is the resident one of all processes of the
 * browser together, as Linux tells it.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bringInFile } from './measure-import/bring-in-file';
import { type Memory, sumOf } from './measure-import/resident-memory';
import { sizeOf } from './measure-import/size-of';
import { writeMbox } from './measure-import/write-mbox';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '200m' },
    /** Bytes of the file that one mail in ten carries; 0: many small mails. */
    attachment: { type: 'string', default: '500k' },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), 'radiostilte-import-'));
try {
  const file = path.join(folder, 'mail.mbox');
  const mails = await writeMbox(file, sizeOf(values.size), sizeOf(values.attachment));
  const { size } = await stat(file);
  console.log(`${(size / 1e6).toFixed(0)} MB, ${mails} mails`);
  const cost = await bringInFile(file, path.join(folder, 'profile'));
  console.log(`read in ${cost.readSeconds.toFixed(0)} s, all done in ${cost.seconds.toFixed(0)} s`);
  console.log(`memory before: ${memoryText(cost.before)}`);
  console.log(`(${settledText(cost.isSettled)})`);
  console.log(`at most: ${memoryText(cost.most)}`);
  console.log(`afterwards: ${memoryText(cost.after)}`);
  console.log(`grew by ${mb(sumOf(cost.most) - sumOf(cost.before))} at most`);
  console.log(cost.result);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Before and after hold the same services, or the reader is told. */
function settledText(isSettled: boolean): string {
  return isSettled
    ? 'with the OnDeviceModelService that Chromium starts by itself'
    : 'without the OnDeviceModelService: where it started later, it counts as growth';
}

function memoryText(memory: Memory): string {
  const kinds = [...memory].map(([kind, bytes]) => `${kind} ${mb(bytes)}`);
  return `${mb(sumOf(memory))} (${kinds.join(', ')})`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
