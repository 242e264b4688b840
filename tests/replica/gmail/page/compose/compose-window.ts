import { words } from '../config';
import { el } from '../element';
import { nameTab } from '../tab-title';
import { newStart } from './answer-start';
import type { ComposeStart } from './compose-start';
import { createComposes } from './composes';
import { createSnackbar } from './snackbar';

/**
 * What `?view=cm` asks for (facts/gmail.md 5), with a plain text body; null at any other
 * address.
 */
export function startOfAddress(search: string): ComposeStart | null {
  const query = new URLSearchParams(search);
  if (query.get('view') !== 'cm') return null;
  const to = query.get('to') ?? '';
  return {
    ...newStart(),
    to: to === '' ? [] : to.split(',').map((email) => ({ name: '', email: email.trim() })),
    subject: query.get('su') ?? '',
    text: query.get('body') ?? '',
  };
}

/** A page that is a compose box and nothing else: no list, no main region, no account button. */
export function createComposeWindow(start: ComposeStart): HTMLElement {
  const popups = el('div', { class: 'no' });
  const snackbars = el('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' });
  const composes = createComposes({
    popups,
    snackbar: createSnackbar(snackbars),
    openThread: () => null,
    refresh: async () => {},
  });
  nameTab(words.newMessage);
  document.body.className = 'xE xp';
  composes.open(start);
  return el('div', { class: 'nH' }, el('div', { class: 'dw' }, popups), snackbars);
}
