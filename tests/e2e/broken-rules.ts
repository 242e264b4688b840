import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

interface AxeGlobal {
  readonly axe: { run(root: string, options: object): Promise<AxeResults> };
}

const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules of WCAG 2.2 A and AA that the page breaks, by name. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  await axeInto(page);
  return rulesBrokenNow(page, 'all');
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Lets the page be checked, once or more often. */
export async function axeInto(page: Page): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
}

/**
 * The same, in a page that axe was brought into.
 * @param which of the rules; those of colours where only the theme has changed
 * @param part of the page, where only that has changed
 */
export async function rulesBrokenNow(
  page: Page,
  which: 'all' | 'colours',
  part = 'html',
): Promise<readonly string[]> {
  const results = await page.evaluate(
    ({ root, runOnly }) =>
      (globalThis as unknown as AxeGlobal).axe.run(root, { runOnly, resultTypes: ['violations'] }),
    { root: part, runOnly: which === 'all' ? RULES : OF_COLOURS },
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length}, first ${String(nodes[0]?.target)}`,
  );
}
