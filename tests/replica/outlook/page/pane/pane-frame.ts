import { el } from '../element';
import type { PaneContext } from './pane-context';

/** The region that holds whatever is open (facts/outlook.md 2). */
export interface PaneFrame {
  /** A conversation, an item, or null for neither. */
  showThread(content: HTMLElement | null): void;
  showCompose(box: HTMLElement): void;
}

export function createPaneFrame(host: HTMLElement, { config, words }: PaneContext): PaneFrame {
  const container = el('div', { id: 'ReadingPaneContainerId', class: 'customScrollBar' });
  const outer = el('div', {
    'data-app-section': 'MailReadCompose',
    role: config.switches.roleMain ? 'main' : null,
    'aria-label': words.readingPane,
  });
  return {
    showThread(content) {
      const shown = content ?? el('div', {}, words.nothingOpen);
      if (content && location.pathname.includes('/deeplink/read'))
        return host.replaceChildren(content);
      container.replaceChildren(shown);
      outer.replaceChildren(container);
      if (!outer.isConnected) host.replaceChildren(outer);
    },
    showCompose(box) {
      outer.replaceChildren(box);
      if (!outer.isConnected) host.replaceChildren(outer);
    },
  };
}

/** A message in a window of its own; neither it nor a conversation has anything around it there. */
export function isReadWindow(): boolean {
  return location.pathname.includes('/deeplink/read/');
}
