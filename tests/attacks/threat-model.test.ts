import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const IS_TEST = /\.(?:test|spec)\.tsx?$/;

/** Titles that the model names as proof: in italics, in the last column. */
function namedTests(): readonly string[] {
  const rows = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.flatMap((row) => {
    const shownBy = row.split(' | ').at(-1) ?? '';
    return [...shownBy.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => title);
  });
}

function allTests(): string {
  const files = ['tests', 'lib', 'components', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => IS_TEST.test(name) && !name.endsWith('threat-model.test.ts'))
      .map((name) => path.join(ROOT, folder, name)),
  );
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

it('every test that the threat model names is there', () => {
  const tests = allTests();
  const named = namedTests();
  expect(named.length).toBeGreaterThan(20);
  const titled = (title: string) =>
    [`'${title}'`, `\`${title}\``].some((one) => tests.includes(one));
  expect(named.filter((title) => !titled(title))).toEqual([]);
});
