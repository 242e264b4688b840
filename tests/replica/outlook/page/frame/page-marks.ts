import type { Pivot } from '../../wire';
import { config } from '../config';
import { words } from '../words';

/** `(2) Mail - Ada Example - Outlook`: names the owner, never the address (facts/outlook.md 0). */
export function nameTab(module: 'mail' | 'calendar', unread: number): void {
  const count = module === 'mail' && unread > 0 ? `(${unread}) ` : '';
  document.title = `${count}${words[module]} - ${config.owner.name} - Outlook`;
}

/** What the page keeps in the browser between loads (facts/outlook.md 5). */
export function keepMarks(pivot: Pivot | null): void {
  const { email } = config.owner;
  localStorage.setItem('olk-login_hint', email);
  if (pivot) localStorage.setItem(`olk-mail_LAST_SELECTED_PIVOT${email}`, pivot);
}
