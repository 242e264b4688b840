import type { Plugin } from 'vite';

/**
 * Preact's only way to put a string into a page as HTML. Nothing here uses it, and whoever checks an
 * extension for a store has to ask about it: so the build takes it out (docs/adr/0020).
 */
const RAW_HTML = /([\w$]+)\.innerHTML\s*=\s*[\w$]+\.__html/g;

/** Leaves no way in the product to put a string into a page as HTML. Throws where Preact has it elsewhere. */
export function withoutRawHtml(): Plugin {
  return {
    name: 'without-raw-html',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]preact[\\/](dist|src)[\\/]/ },
      handler: (code, id) =>
        code.includes('.innerHTML') ? { code: cutRawHtml(code, id), map: null } : null,
    },
  };
}

/** The same code, where an element that was to hold HTML stays empty. */
export function cutRawHtml(code: string, id: string): string {
  const cut = code.replace(RAW_HTML, '$1.textContent=""');
  if (cut === code || /\.innerHTML\s*=[^=]/.test(cut)) {
    throw new Error(`Preact puts HTML into the page in another way than known: ${id}`);
  }
  return cut;
}
