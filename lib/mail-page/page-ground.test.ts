// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { groundAround } from './page-ground';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(246, 248, 252)', 'light'],
  ['rgb(31, 31, 31)', 'dark'],
  ['rgba(20, 20, 20, 0.9)', 'dark'],
  ['rgba(0, 0, 0, 0)', 'dark'],
  ['transparent', 'dark'],
] as const)('the nearest ground that can be seen tells: %s is %s', (ground, found) => {
  document.body.style.backgroundColor = 'rgb(18, 18, 18)';
  const around = document.createElement('div');
  around.style.backgroundColor = ground;
  const own = document.createElement('span');
  around.append(own);
  document.body.replaceChildren(around);
  expect(groundAround(own)).toBe(found);
});

it('a page without a ground, or with one of another kind, is light', () => {
  document.body.style.backgroundColor = '';
  expect(groundAround(document.createElement('div'))).toBe('light');
});
