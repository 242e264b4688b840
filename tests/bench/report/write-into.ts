import { readFile, writeFile } from 'node:fs/promises';

const BEGIN = '<!-- from here on written by `npm run bench -- --write` -->';
const END = '<!-- up to here -->';

/** Puts the tables between the marks of a page. Throws where it has none. */
export async function writeInto(file: string, tables: string): Promise<void> {
  await writeFile(file, between(await readFile(file, 'utf8'), tables));
}

export function between(page: string, tables: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('the page has no place for the figures');
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n${page.slice(end)}`;
}
