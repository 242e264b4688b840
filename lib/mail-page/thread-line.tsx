import { ThreadLine } from '../../components/mail-page/thread-line';
import type { CorrectionKind } from '../domain/offered-corrections';
import { ask } from '../messages/client';
import type { Answer, Successor, ThreadStanding } from '../messages/messages';
import type { Translate } from '../messages/translate';
import type { Webmail } from '../webmail/port';
import type { Notices } from './notices';
import { createOwnHost } from './own-host';

/** The line over the open thread. */
export interface ThreadLineOfPage {
  /** Asks the worker where the open thread stands. */
  refresh(): Promise<void>;
  /** Keeps the line in its place, or takes it away where its thread is not open any more. */
  place(): void;
  /** Hears whom a thread that was told names as somebody's successor. */
  named(threadId: string, successor: Successor | null): void;
}

interface ThreadLineParts {
  readonly webmail: Webmail;
  readonly notices: Notices;
  readonly t: Translate;
  readonly signal: AbortSignal;
}

export function createThreadLine({
  webmail,
  notices,
  t,
  signal,
}: ThreadLineParts): ThreadLineOfPage {
  const { element, show } = createOwnHost('line', 'div', signal);
  element.style.display = 'block';
  let shown: string | null = null;
  let asked = 0;
  let told: { readonly threadId: string; readonly successor: Successor | null } | null = null;

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

  /** Says so where nothing was changed; where something was, the worker tells every tab. */
  const orRefused = (answer: Answer<'correct' | 'keep-successor'>): void => {
    if (!answer.ok || !answer.value.accepted) notices.tell(t('refused'));
  };

  const draw = (account: string, threadId: string, standing: ThreadStanding): void => {
    const { correction, client } = standing;
    const { of, address } = (told?.threadId === threadId && told.successor) || {};
    const onCorrect = (kind: CorrectionKind | null): void => {
      if (!correction) return;
      const { message } = correction;
      void ask({ type: 'correct', account, threadId, message, kind }).then(orRefused);
    };
    const onKeep = (kept: string | null): void => {
      const reading = webmail.readThread();
      if (reading?.threadId !== threadId) notices.tell(t('refused'));
      else void ask({ type: 'keep-successor', reading, address: kept }).then(orRefused);
    };
    const named = client?.address === of && address ? address : null;
    show(<ThreadLine {...{ standing, named, onCorrect, onKeep, t }} />);
  };

  const refresh = async (): Promise<void> => {
    const account = webmail.account();
    const threadId = openThread();
    if (account === null || threadId === null) return place();
    // Answers may come in another order than they were asked for; an older one knows less.
    asked += 1;
    const own = asked;
    const answer = await ask({ type: 'thread-standing', account, threadId });
    if (own !== asked || openThread() !== threadId) return;
    const standing = answer.ok ? answer.value.standing : null;
    shown = standing && threadId;
    if (standing) draw(account, threadId, standing);
    place();
  };
  return {
    refresh,
    place,
    named: (threadId, successor) => {
      told = { threadId, successor };
    },
  };
}
