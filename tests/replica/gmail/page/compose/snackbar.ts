import { config, words } from '../config';
import { el } from '../element';

/** The short notices at the lower left. */
export interface Snackbar {
  say(text: string): void;
  /** "Message sent", with Undo for as long as the switch says. */
  sent(undo: () => void): void;
}

const NOTICE_MS = 5000;

export function createSnackbar(host: HTMLElement): Snackbar {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (forMs: number, ...parts: readonly (Node | string)[]) => {
    clearTimeout(timer);
    host.replaceChildren(el('div', { class: 'bAq' }, ...parts));
    timer = setTimeout(() => host.replaceChildren(), forMs);
  };
  return {
    say: (text) => put(NOTICE_MS, text),
    sent(undo) {
      const link = el(
        'span',
        { id: 'link_undo', class: 'ag a8k', role: 'link', tabindex: 0 },
        words.undo,
      );
      link.addEventListener('click', () => {
        clearTimeout(timer);
        host.replaceChildren();
        undo();
      });
      put(config.switches.undoSeconds * 1000, el('span', { class: 'aT' }, words.messageSent), link);
    },
  };
}
