import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/settings/settings';
import { everyText } from '../../tests/support/playbook-texts';
import { builtInText } from './templates';

/** Hashes of all six-word runs of the mission's articles; only beside the repository, if at all. */
const SHINGLES = join(import.meta.dirname, '../../../shared/data/seed-shingles.txt');

const RUN = 6;

/** Six words in a row, in lower case, whatever stands between them. */
function runsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

/** With values, and the pieces between them: what a variable stands for is nobody's sentence. */
function wordings(): ReadonlySet<string> {
  const texts = everyText().flatMap(({ text, filled }) => [filled, ...text.split(/\{\w+\}/)]);
  const families = [...new Set(everyText().map(({ family }) => family))];
  const subjects = LANGUAGES.flatMap((language) =>
    families.map((family) => builtInText(family, language).subject ?? ''),
  );
  return new Set([...texts, ...subjects]);
}

describe('own wording', () => {
  it.skipIf(!existsSync(SHINGLES))(
    'no six words in a row are those of the mission’s articles (skipped without their hashes)',
    () => {
      const known = new Set(readFileSync(SHINGLES, 'utf8').split('\n'));
      expect(known.size).toBeGreaterThan(1_000);
      const runs = new Set([...wordings()].flatMap(runsOf));
      expect([...runs].filter((run) => known.has(hashOf(run)))).toEqual([]);
    },
  );
});
