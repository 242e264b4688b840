import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CorpusResult, corpusResults } from './corpus';

const FOLDER = path.resolve(import.meta.dirname, '../corpus');
const KNOWN_MISSES = path.join(FOLDER, 'known-misses.txt');

const results = await corpusResults(FOLDER);

/** How many misses, then one a line: what the message is not taken for what it is. */
function missesOf(all: readonly CorpusResult[]): string {
  const misses = all.filter(({ right }) => !right);
  const lines = misses.map(({ message, said }) => `${message.id}: ${said}`).sort();
  const details = [
    ...detailsOf(all, 'backOnRight', 'the date of return'),
    ...detailsOf(all, 'dueRight', 'the promised time'),
    ...detailsOf(all, 'formRight', 'the form of address'),
  ];
  return `${misses.length} of ${all.length}\n${[...lines, ...details].join('\n')}\n`;
}

function detailsOf(
  all: readonly CorpusResult[],
  detail: 'backOnRight' | 'dueRight' | 'formRight',
  name: string,
): readonly string[] {
  const missed = all.filter((result) => result[detail] === false);
  return missed.map(({ message }) => `${message.id}: ${name}`).sort();
}

describe('the corpus', () => {
  it('holds every kind in every language, no message twice', () => {
    const kindsOf = (lang: string) =>
      new Set(
        results
          .filter(({ message }) => message.lang === lang)
          .map(({ message }) => `${message.direction}:${message.kind}`),
      );
    expect(results.length).toBeGreaterThanOrEqual(400);
    expect(new Set(results.map(({ message }) => message.id)).size).toBe(results.length);
    for (const lang of ['en', 'de', 'fr']) expect(kindsOf(lang)).toEqual(kindsOf('nl'));
  });

  it('names nobody outside .example', () => {
    const written = results.map(({ message }) => `${message.from.address} ${message.text}`);
    const addresses = written.join(' ').match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  /**
   * Better or worse, the list changes: look at every line that came or went, then
   * `npx vitest run tests/evaluation/sets/corpus.test.ts -u`.
   */
  it('is judged right but for the known misses', async () => {
    await expect(missesOf(results)).toMatchFileSnapshot(KNOWN_MISSES);
  });
});
