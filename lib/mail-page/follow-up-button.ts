import { button, element } from './elements';
import { text, textOf } from './text';

export type Opened = 'menu' | 'advice' | null;

/** "Insert follow-up" in a compose box, and a calm mark where the guard has advice. */
export interface FollowUpButton {
  /** Where the later script draws what stands open. */
  readonly slot: HTMLElement;
  /** @param count pieces of advice */
  show(open: Opened, count: number): void;
  focus(): void;
  /** Nothing can be opened until the tab is loaded anew. */
  cannot(): void;
}

export function createFollowUpButton(
  root: ShadowRoot,
  press: (which: 'menu' | 'advice') => void,
): FollowUpButton {
  const dialog = { 'aria-haspopup': 'dialog' };
  const opener = button(
    { class: 'follow-up-button', ...dialog },
    text('mailPage.insertFollowUp'),
    () => press('menu'),
  );
  const mark = button({ class: 'advice-mark', ...dialog }, '', () => press('advice'));
  const slot = element('div', {});
  root.append(element('div', { class: 'follow-up' }, opener, mark, slot));
  return {
    slot,
    show(open, count) {
      opener.ariaExpanded = `${open === 'menu'}`;
      mark.ariaExpanded = `${open === 'advice'}`;
      mark.hidden = count === 0;
      mark.textContent = `${count}`;
      mark.ariaLabel = mark.title = textOf('advice.count', count);
    },
    focus: () => opener.focus(),
    cannot() {
      opener.textContent = text('mailPage.reloadTab');
    },
  };
}
