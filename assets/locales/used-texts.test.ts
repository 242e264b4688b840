import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guessLanguage } from '../../lib/domain/judgement/language';
import { LANGUAGES } from '../../lib/settings/settings';
import { readTexts } from '../../tests/support/texts';

const ROOT = join(import.meta.dirname, '../..');
/** Right, and of words that two languages share. */
const SHARED_WORDS = [
  'limits.notANumber',
  'hours.notATime',
  'mailPage.noProposal',
  'mailPage.alsoWaitedFor',
];
const PRODUCT = ['lib', 'components', 'entrypoints'];

function sourceOf(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');
}

function inKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

it('every text is shown somewhere', () => {
  const source = PRODUCT.map(sourceOf).join('\n');
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const named = new Set([
    ...[...source.matchAll(/['"]([\w.-]+)['"]/g)].map(([, name]) => name),
    ...[...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name),
  ]);
  const words = new Set(source.match(/[\w-]+/g));
  const begun = [...source.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');
  // A name that is put together is used where its beginning and its last word are in the product.
  const isPutTogether = (key: string) => {
    const last = key.split('.').at(-1)?.replace(/Hint$/, '') ?? '';
    const isWord = words.has(last) || words.has(inKebabCase(last));
    return isWord && begun.some((prefix) => key.startsWith(prefix));
  };
  const unused = [...readTexts('en').keys()].filter(
    (key) => !named.has(key) && !isPutTogether(key),
  );
  expect(unused).toEqual([]);
});

it.each(LANGUAGES)('every longer text of %s is in that language', (language) => {
  const others = [...readTexts(language)].flatMap(([key, text]) => {
    const guess = text.split(/\s+/).length < 6 ? null : guessLanguage(text);
    const isRight = guess === null || guess === language || SHARED_WORDS.includes(key);
    return isRight ? [] : [`${key} (${guess}): ${text}`];
  });
  expect(others).toEqual([]);
});
