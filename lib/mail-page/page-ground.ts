/**
 * Whether our parts of a mail page are shown by day or by night: as the page is around them. A browser
 * that prefers the dark tells nothing of it, since mail pages have themes of their own.
 */
export function groundAround(element: Element): 'light' | 'dark' {
  let around = element.parentElement ?? document.body;
  for (;;) {
    const [name, ...values] = getComputedStyle(around).backgroundColor.match(/^rgb|[\d.]+/g) ?? [];
    const [red = 0, green = 0, blue = 0, opacity = 1] = values.map(Number);
    if (name === 'rgb' && opacity > 0) return red + green + blue < HALF ? 'dark' : 'light';
    if (!around.parentElement) return 'light';
    around = around.parentElement;
  }
}

/** Of red, green and blue together. */
const HALF = 384;
