import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A line of a set that is no object: the message names the file and the line. */
export class DamagedLine extends Error {}

/** The objects of a file with one on each line; none where there is no such file. */
export async function readJsonLines<T>(file: string): Promise<readonly T[]> {
  if (!existsSync(file)) return [];
  const rows: T[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (line.trim() !== '') rows.push(parsed(line, `${file}:${number}`) as T);
  }
  return rows;
}

function parsed(line: string, where: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, like a line that is something else than an object.
  }
  throw new DamagedLine(`${where}: this line is no JSON object.`);
}
