// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { followLink } from './follow-link';

it.each([
  ['within the click, as Chromium', (go: () => void) => go()],
  ['in a task after it, as Firefox', (go: () => void) => void setTimeout(go, 30)],
])('is done when the address has changed, be that %s', async (_how, whenClicked) => {
  location.hash = '#inbox';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    const href = this.getAttribute('href') ?? '';
    whenClicked(() => {
      location.hash = href;
    });
  });
  await followLink(document, '#inbox/p2');
  expect(location.hash).toBe('#inbox/p2');
  expect(document.querySelector('a')).toBeNull();
});
