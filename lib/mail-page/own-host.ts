import { type ComponentChild, render } from 'preact';
import followUp from '../../assets/styles/follow-up.css?inline';
import css from '../../assets/styles/mail-page.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { groundAround } from './page-ground';

const MARK = 'data-radiostilte';

/** A place of our own in the mail page: its styles and ours do not touch. */
export interface OwnHost {
  readonly element: HTMLElement;
  show(view: ComponentChild): void;
  remove(): void;
}

/** @param tag the element the page's own layout expects there ("td" in a toolbar row) */
export function createOwnHost(name: string, tag: string, signal: AbortSignal): OwnHost {
  const element = document.createElement(tag);
  element.setAttribute(MARK, name);
  const root = tag === 'td' ? inner(element) : element;
  const shadow = root.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${css}\n${followUp}`);
  shadow.adoptedStyleSheets = [sheet];
  keepKeysFromPage(element);
  const remove = (): void => {
    render(null, shadow);
    element.remove();
  };
  signal.addEventListener('abort', remove);
  const show = (view: ComponentChild): void => {
    root.style.colorScheme = groundAround(root);
    render(view, shadow);
  };
  return { element, show, remove };
}

/** A table cell cannot carry a shadow root itself. */
function inner(cell: HTMLElement): HTMLElement {
  const element = document.createElement('span');
  cell.append(element);
  return element;
}

/** Gmail acts on single keys: typing in a field of ours must not reach it. */
function keepKeysFromPage(element: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** What an earlier script of ours left behind, before an update. */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.remove();
}
