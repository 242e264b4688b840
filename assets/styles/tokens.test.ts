import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where values are named. */
const TOKENS = ['tokens.css', 'page-tokens.css'];
/** Within a mail page a rem is that page's: they have pixels of their own. */
const IN_MAIL_PAGES = ['mail-page.css', 'follow-up.css', 'notice.css'];

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'));
const linesOf = (name: string) =>
  readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
    .split('\n')
    .map((line, index) => `${name}:${index + 1} ${line.trim()}`);
const linesWith = (names: readonly string[], pattern: RegExp) =>
  names.flatMap(linesOf).filter((line) => pattern.test(line));

it('every colour is a token', () => {
  const others = files.filter((name) => !TOKENS.includes(name));
  expect(linesWith(others, /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i)).toEqual([]);
});

it('so are the sizes of letters and the rounding of corners on our own pages', () => {
  const others = files.filter((name) => ![...TOKENS, ...IN_MAIL_PAGES].includes(name));
  expect(linesWith(others, /(?:font-size|radius):\s*[\d.]+(?:rem|px|em)/)).toEqual([]);
});

it('every token that is used is there', () => {
  const named = new Set(
    TOKENS.flatMap(linesOf).flatMap((line) => /(--[\w-]+):/.exec(line)?.[1] ?? []),
  );
  const used = files.flatMap(linesOf).flatMap((line) => line.match(/var\((--[\w-]+)/g) ?? []);
  const unknown = used.map((one) => one.slice('var('.length)).filter((one) => !named.has(one));
  expect(unknown).toEqual([]);
});
