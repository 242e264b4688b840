import type { VNode } from 'preact';
import type { ThreadStanding } from '../../lib/messages/messages';
import { reasonText } from '../../lib/messages/reason-text';
import type { Translate } from '../../lib/messages/translate';

interface ThreadLineProps {
  readonly standing: ThreadStanding;
  readonly t: Translate;
}

/** One quiet line over an open thread: where things stand, and why. */
export function ThreadLine({ standing, t }: ThreadLineProps): VNode {
  return (
    <p class="line" role="note" aria-label={t('mailPage.lineLabel')} data-status={standing.status}>
      <span class="line-dot" aria-hidden="true" />
      {reasonText(standing.reason, t)}
    </p>
  );
}
