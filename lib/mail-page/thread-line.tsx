import { ThreadLine } from '../../components/mail-page/thread-line';
import { ask } from '../messages/client';
import type { Translate } from '../messages/translate';
import type { Webmail } from '../webmail/port';
import { createOwnHost } from './own-host';

/** Keeps the line over the open thread true. */
export function createThreadLine(
  webmail: Webmail,
  t: Translate,
  signal: AbortSignal,
): { refresh(): Promise<void> } {
  const host = createOwnHost('line', 'div', signal);
  const refresh = async (): Promise<void> => {
    const account = webmail.account();
    const route = webmail.route();
    const threadId = webmail.readThread()?.threadId ?? null;
    if (account === null || route.view !== 'thread' || threadId === null) {
      if (route.view !== 'thread') host.element.remove();
      return;
    }
    const answer = await ask({ type: 'thread-standing', account, threadId });
    const anchor = webmail.threadLineAnchor();
    const standing = answer.ok ? answer.value.standing : null;
    if (!standing || !anchor || webmail.readThread()?.threadId !== threadId) {
      host.element.remove();
      return;
    }
    host.show(<ThreadLine standing={standing} t={t} />);
    if (anchor.firstElementChild !== host.element) anchor.prepend(host.element);
  };
  return { refresh };
}
