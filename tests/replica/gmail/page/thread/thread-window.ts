import { createComposes } from '../compose/composes';
import { createSnackbar } from '../compose/snackbar';
import { el } from '../element';
import { fetchThread } from '../mail-server';
import { createThreadView, type ThreadView } from './thread-view';

/**
 * A thread in a window of its own: nothing around it says whose mailbox it is (facts/gmail.md 4). How
 * its address names the thread nobody knows.
 */
export async function showThreadWindow(): Promise<void> {
  const thread = await fetchThread(new URLSearchParams(location.search).get('th') ?? '');
  if (!thread) return;
  let view: ThreadView | null = null;
  const popups = el('div', { class: 'no' });
  const snackbars = el('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' });
  const composes = createComposes({
    popups,
    snackbar: createSnackbar(snackbars),
    openThread: () => view,
    refresh: async () => {},
  });
  view = createThreadView(thread, { answer: composes.answer });
  document.title = thread.subject;
  document.body.className = 'xE Su aAU';
  document.body.append(view.main, popups, snackbars);
}
