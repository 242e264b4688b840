import { ThreadLine } from '../../components/mail-page/thread-line';
import { ask } from '../messages/client';
import type { Translate } from '../messages/translate';
import type { Webmail } from '../webmail/port';
import { createOwnHost } from './own-host';

/** The line over the open thread. */
export interface ThreadLineOfPage {
  /** Asks the worker where the open thread stands. */
  refresh(): Promise<void>;
  /** Keeps the line in its place, or takes it away where its thread is not open any more. */
  place(): void;
}

export function createThreadLine(
  webmail: Webmail,
  t: Translate,
  signal: AbortSignal,
): ThreadLineOfPage {
  const { element, show } = createOwnHost('line', 'div', signal);
  element.style.display = 'block';
  let shown: string | null = null;

  const openThread = (): string | null => {
    const route = webmail.route();
    return route.view === 'thread' ? route.threadId : null;
  };

  const place = (): void => {
    const anchor = webmail.threadLineAnchor();
    if (shown === null || !anchor || openThread() !== shown || signal.aborted) element.remove();
    else if (anchor.previousElementSibling !== element) {
      anchor.before(element);
      // In line with the subject below it.
      element.style.marginInlineStart = getComputedStyle(anchor).paddingInlineStart;
    }
  };

  const refresh = async (): Promise<void> => {
    const account = webmail.account();
    const threadId = openThread();
    if (account === null || threadId === null) return place();
    const answer = await ask({ type: 'thread-standing', account, threadId });
    if (openThread() !== threadId) return;
    const standing = answer.ok ? answer.value.standing : null;
    shown = standing && threadId;
    if (standing) show(<ThreadLine standing={standing} t={t} />);
    place();
  };
  return { refresh, place };
}
