import { el, hashed } from '../element';
import type { PaneContext } from '../pane/pane-context';

/** "Message sent", with Undo for as long as the switch says. */
export function showSentToast({ config, words }: PaneContext, undo: () => void): void {
  const forMs = config.switches.undoSeconds * 1000;
  if (forMs === 0) return;
  const button = el('button', { type: 'button' }, words.undo);
  const toast = el('div', { role: 'status', class: hashed('toast') });
  toast.append(el('span', {}, words.messageSent), button);
  toast.style.cssText = 'position:fixed;bottom:16px;left:50%;background:#323130;color:#fff';
  const timer = setTimeout(() => toast.remove(), forMs);
  button.addEventListener('click', () => {
    clearTimeout(timer);
    toast.remove();
    undo();
  });
  document.body.append(toast);
}
