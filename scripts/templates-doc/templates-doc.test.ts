import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { templatesDoc } from './templates-doc';

it('docs/templates.md is as scripts/make-templates-doc.ts writes it', () => {
  const file = join(import.meta.dirname, '../../docs/templates.md');
  expect(readFileSync(file, 'utf8')).toBe(templatesDoc());
});
