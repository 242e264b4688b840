/**
 * Arrow up and down go from row to row; in an open menu all arrows go from button to button.
 * Escape closes the menu it is pressed in. Everything stays within reach of Tab too.
 */
export function onListKey(event: KeyboardEvent): void {
  const target = event.target;
  if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = stepOf(event.key);
  const choices = target.closest('.offer-choices');
  if (event.key === 'Escape') closeMenu(target, event);
  else if (step !== 0 && choices) focusInstead(buttonIn(choices, target, step), event);
  else if (isUpOrDown(event.key)) focusInstead(buttonOfRow(target, step), event);
}

function isUpOrDown(key: string): boolean {
  return key === 'ArrowUp' || key === 'ArrowDown';
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1;
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
}

function buttonIn(choices: Element, from: HTMLElement, step: number): HTMLElement | undefined {
  const buttons: readonly HTMLElement[] = [...choices.querySelectorAll('button')];
  return buttons[buttons.indexOf(from) + step];
}

/** The first button of the next row; from outside of all rows, of the first or the last. */
function buttonOfRow(from: HTMLElement, step: number): HTMLElement | null | undefined {
  const rows: readonly Element[] = [...document.querySelectorAll('[data-thread-id]')];
  const row = from.closest('[data-thread-id]');
  const next = row ? rows[rows.indexOf(row) + step] : rows.at(step > 0 ? 0 : -1);
  return next?.querySelector('button');
}

function focusInstead(button: HTMLElement | null | undefined, event: KeyboardEvent): void {
  if (!button) return;
  event.preventDefault();
  button.focus();
}

function closeMenu(target: HTMLElement, event: KeyboardEvent): void {
  const menu = target.closest('details');
  if (!menu?.open) return;
  // Otherwise the browser closes the whole popup.
  event.preventDefault();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
