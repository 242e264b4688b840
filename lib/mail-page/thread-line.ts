import type { CorrectionKind } from '../domain/offered-corrections';
import { ask } from '../messages/client';
import type { LineText } from '../messages/line-text';
import type { Answer, Successor } from '../messages/messages';
import type { WebmailReader } from '../webmail/port';
import type { Later } from './later';
import { drawLine } from './line-elements';
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

export function createThreadLine(
  webmail: WebmailReader,
  later: Pick<Later, 'use'>,
  signal: AbortSignal,
): ThreadLineOfPage {
  const { element: host, root, suit } = createOwnHost('line', 'div', signal);
  host.style.display = 'block';
  let shown: string | null = null;
  let drawn = '';
  let asked = 0;
  let told: { readonly threadId: string; readonly successor: Successor | null } | null = null;

  const openThread = (): string | null => {
    const route = webmail.route();
    return route.view === 'thread' ? route.threadId : null;
  };

  const place = (): void => {
    const anchor = shown === null ? null : webmail.threadLineAnchor();
    if (!anchor || openThread() !== shown || signal.aborted) host.remove();
    else if (anchor.previousElementSibling !== host) {
      anchor.before(host);
      suit();
      // In line with the subject below it.
      host.style.marginInlineStart = getComputedStyle(anchor).paddingInlineStart;
    }
  };

  const refresh = async (): Promise<void> => {
    const threadId = openThread();
    const account = threadId && webmail.account();
    if (!threadId || !account) return place();
    // Answers may come in another order than they were asked for; an older one knows less.
    asked += 1;
    const own = asked;
    const named = told?.threadId === threadId ? told.successor : null;
    const answer = await ask({ type: 'thread-line', account, threadId, named });
    if (own !== asked || openThread() !== threadId) return;
    const line = answer.ok ? answer.value.line : null;
    shown = line && threadId;
    const content = JSON.stringify([threadId, line]);
    // What is open in the line stays open.
    if (line && content !== drawn) drawLine(root, line, actsOn(account, threadId, line));
    drawn = content;
    place();
  };

  const actsOn = (account: string, threadId: string, { correct }: LineText) => ({
    onCorrect(kind: CorrectionKind | null) {
      if (!correct) return;
      const { message } = correct;
      void ask({ type: 'correct', account, threadId, message, kind }).then(orRefused);
    },
    onKeep(address: string | null) {
      const reading = webmail.readThread();
      if (reading?.threadId !== threadId) refused();
      else void ask({ type: 'keep-successor', reading, address }).then(orRefused);
    },
  });

  const refused = (): void => later.use((script) => script.tell('refused'));
  /** Says so where nothing was changed; where something was, the worker tells every tab. */
  const orRefused = (answer: Answer<'correct' | 'keep-successor'>): void => {
    if (!answer.ok || !answer.value.accepted) refused();
  };

  return {
    refresh,
    place,
    named: (threadId, successor) => {
      told = { threadId, successor };
    },
  };
}
