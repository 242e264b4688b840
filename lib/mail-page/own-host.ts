import css from '../../assets/styles/mail-page.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { groundAround } from './page-ground';

const MARK = 'data-radiostilte';

/** A place of our own in the mail page: its styles and ours do not touch. */
export interface OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows it by day or by night, as the page is around it now. */
  suit(): void;
}

/** @param tag the element the page's own layout expects there ("td" in a toolbar row) */
export function createOwnHost(name: string, tag: string, signal: AbortSignal): OwnHost {
  const element = document.createElement(tag);
  element.setAttribute(MARK, name);
  // A table cell cannot carry a shadow root itself.
  const carrier = tag === 'td' ? element.appendChild(document.createElement('span')) : element;
  const root = carrier.attachShadow({ mode: 'closed' });
  addStyles(root, tokens + css);
  keepKeysFromPage(element);
  signal.addEventListener('abort', () => element.remove());
  const suit = (): void => {
    carrier.dataset['ground'] = groundAround(carrier);
  };
  return { element, root, suit };
}

export function addStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Gmail acts on single keys: typing in a field of ours must not reach it. */
function keepKeysFromPage(element: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** What an earlier script of ours left behind, before an update. */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.remove();
}
