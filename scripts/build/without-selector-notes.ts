import type { Plugin } from 'vite';

const NOTE = /\b(?:serves|evidenced):\s*'(?:[^'\\]|\\.)*',?/g;

/**
 * Leaves out of the product what a selector says to those who read its file: which variant of the page
 * it serves, and when that was last seen. Every mail tab would load it.
 */
export function withoutSelectorNotes(): Plugin {
  return {
    name: 'without-selector-notes',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]lib[\\/]webmail[\\/]\w+[\\/][\w-]*selectors\.ts$/ },
      handler: (code) => ({ code: cutSelectorNotes(code), map: null }),
    },
  };
}

/** The same selectors without their notes. */
export function cutSelectorNotes(code: string): string {
  return code.replace(NOTE, '');
}
