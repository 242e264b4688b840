import { config } from './config';
import { el, show } from './element';

/** The main regions: one is seen, older ones stay hidden in the document (facts/gmail.md 2.6). */
export interface Mains {
  readonly host: HTMLElement;
  /** Shows a region, a new one or an old one again. */
  show(main: HTMLElement): void;
}

export function createMains(): Mains {
  const host = el('div', { class: 'nH ar4 z' });
  let shown: HTMLElement | null = null;
  const hidden: HTMLElement[] = [];
  const hide = (main: HTMLElement) => {
    show(main, false);
    hidden.push(main);
    while (hidden.length > config.switches.staleMains) hidden.shift()?.remove();
  };
  return {
    host,
    show(main) {
      if (main === shown) return;
      const before = hidden.indexOf(main);
      if (before !== -1) hidden.splice(before, 1);
      if (shown) hide(shown);
      shown = main;
      if (!main.isConnected) host.append(main);
      show(main, true);
    },
  };
}

export function newMain(...children: readonly HTMLElement[]): HTMLElement {
  return el('div', { class: 'nH bGI', role: 'main' }, ...children);
}
