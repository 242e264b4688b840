import { type ComponentChild, render } from 'preact';
import css from '../../assets/styles/notice.css?inline';
import { addStyles, createOwnHost } from './own-host';

/** A place of our own in which the later script draws. */
export interface DrawnHost {
  readonly element: HTMLElement;
  show(view: ComponentChild): void;
}

export function createDrawnHost(name: string, signal: AbortSignal): DrawnHost {
  const { element, root, suit } = createOwnHost(name, 'div', signal);
  addStyles(root, css);
  signal.addEventListener('abort', () => render(null, root));
  const show = (view: ComponentChild): void => {
    suit();
    render(view, root);
  };
  return { element, show };
}
