// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { SelectorHealth } from '../webmail/selector';
import { createHealthToTell, languageOf } from './health-to-tell';

it('tells each look once, and of a selector that was not looked for again nothing new', () => {
  const row = { name: 'row', needed: true, hits: 0, misses: 0, missing: 0, used: null };
  const heading = { ...row, name: 'heading' };
  let readings: readonly SelectorHealth[] = [row, heading];
  const health = createHealthToTell(() => readings);
  expect(health.sinceTold()).toBeNull();
  const found = { ...row, hits: 3, used: 1 };
  readings = [found, heading];
  expect(health.sinceTold()).toEqual([found, heading]);
  expect(health.sinceTold()).toBeNull();
  const missed = { ...heading, misses: 1, missing: 1 };
  readings = [found, missed];
  expect(health.sinceTold()).toEqual([{ ...found, hits: 0 }, missed]);
});

it.each([
  ['nl', 'nl'],
  ['pt-BR', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['', ''],
  ['Dear Nora, see <b>this</b>', ''],
  ['nora@studio-lind.example', ''],
])('takes "%s" for the language "%s"', (said, language) => {
  document.documentElement.lang = said;
  expect(languageOf(document)).toBe(language);
});
