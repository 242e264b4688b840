import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The objects of a file with one on each line; none where there is no such file. */
export async function readJsonLines<T>(file: string): Promise<readonly T[]> {
  if (!existsSync(file)) return [];
  const rows: T[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') rows.push(JSON.parse(line) as T);
  }
  return rows;
}
