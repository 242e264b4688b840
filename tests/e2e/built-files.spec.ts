import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');

/** What would run a text as code, or make a page of it; and code from elsewhere. */
const IN_SCRIPTS: readonly RegExp[] = [
  /\beval\s*\(/,
  /\bnew Function\b|[^\w.$]Function\(\s*["'`]/,
  /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]/,
  /insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/,
  /importScripts\s*\(/,
  /\bset(?:Timeout|Interval)\(\s*["'`]/,
  /\bimport\(\s*["'`](?:https?:)?\/\//,
];
/** Scripts from elsewhere or written into a page, and handlers. */
const IN_PAGES = [/<script[^>]+src="(?!\/)|<script(?![^>]*src=)|\son\w+="/];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`nothing in ${build} runs a text as code, and its licences lie in it`, async () => {
    const dir = path.join(OUTPUT, build);
    const files = await readdir(dir, { recursive: true });
    const found: string[] = [];
    for (const file of files.filter((name) => /\.(?:js|html)$/.test(name))) {
      const text = await readFile(path.join(dir, file), 'utf8');
      for (const pattern of file.endsWith('.js') ? IN_SCRIPTS : IN_PAGES) {
        const [what] = pattern.exec(text) ?? [];
        if (what !== undefined) found.push(`${file}: ${what}`);
      }
    }
    expect(found).toEqual([]);
    expect(files).toContain('licences.txt');
  });
}
