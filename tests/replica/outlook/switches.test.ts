import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SWITCHES } from './switches';

const SPECS = path.resolve(import.meta.dirname, '../../e2e');

test('each switch is thrown by a browser test of the replica', () => {
  const specs = readdirSync(SPECS).filter((name) => /^replica-outlook.*\.spec\.ts$/.test(name));
  const texts = specs.map((name) => readFileSync(path.join(SPECS, name), 'utf8')).join('\n');
  const blocks = texts.match(/switches: \{[^}]*\}/g) ?? [];
  const thrown = new Set(blocks.flatMap((block) => block.match(/\b[a-zA-Z0-9]+(?=:| }|,)/g) ?? []));
  const never = Object.keys(DEFAULT_SWITCHES).filter((name) => !thrown.has(name));
  expect(never).toEqual([]);
});
