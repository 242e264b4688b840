import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files of a set by path in the folder, each with its rows. */
export type Files = Readonly<Record<string, readonly unknown[]>>;

/** A folder of sets in the temporary files of this machine. */
export function madeUpFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'radiostilte-evaluation-'));
  for (const [file, rows] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  return folder;
}
