import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { cutRawHtml } from './without-raw-html';

const PREACT = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

it('leaves no place in Preact at which a string becomes HTML', () => {
  expect(PREACT).toMatch(/\.innerHTML\s*=[^=]/);
  expect(cutRawHtml(PREACT, 'preact')).not.toMatch(/\.innerHTML\s*=[^=]/);
});

it('stops the build where Preact does it in another way', () => {
  expect(() => cutRawHtml('e.innerHTML=t.html', 'preact')).toThrow('another way');
  expect(() => cutRawHtml('e.innerHTML=t.__html;e.innerHTML=t.html', 'preact')).toThrow();
});
