import { vi } from 'vitest';

/** Our own shadow roots, closed to the page, are open to the eyes of this test. */
export function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return attach.call(this, { ...init, mode: 'open' });
  });
}
