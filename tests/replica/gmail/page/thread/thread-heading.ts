import type { ThreadData } from '../../wire';
import { config } from '../config';
import { el } from '../element';

/** The thread that stood open before, in this tab. */
let before: ThreadData | null = null;

/** `h2.hP`; for a moment it can still name the thread before (facts/gmail.md 2.6). */
export function threadHeading(thread: ThreadData): HTMLElement {
  const heading = el('h2', { class: 'hP', tabindex: -1 });
  const { wrongHeadingMs } = config.switches;
  if (before && before.threadId !== thread.threadId && wrongHeadingMs > 0) {
    nameThread(heading, before);
    setTimeout(() => nameThread(heading, thread), wrongHeadingMs);
  } else {
    nameThread(heading, thread);
  }
  before = thread;
  return heading;
}

function nameThread(heading: HTMLElement, thread: ThreadData): void {
  const { permId } = config.switches;
  heading.textContent = thread.subject;
  heading.setAttribute('data-legacy-thread-id', thread.legacyId);
  if (permId === 'missing') return;
  const named = permId === 'undefined' ? 'undefined' : thread.threadId;
  heading.setAttribute('data-thread-perm-id', named);
}
