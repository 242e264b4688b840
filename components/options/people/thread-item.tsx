import { useId } from 'preact/hooks';
import { shownText } from '../../../lib/domain/shown-text';
import { dateText } from '../../../lib/messages/moment-text';
import { statusName, stepName, turnName } from '../../../lib/messages/names-text';
import { reasonText } from '../../../lib/messages/reason-text';
import type { ThreadView } from '../../../lib/store/views';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { Rating } from '../client/rating';
import { NewestMessage } from './newest-message';
import { ThreadPhase } from './thread-phase';

interface ThreadItemProps {
  readonly thread: ThreadView;
  readonly onChoice: Choose;
}

/** Where a thread stands and why, and what of it the user knows better. */
export function ThreadItem({ thread, onChoice }: ThreadItemProps) {
  const t = useTexts();
  const id = useId();
  return (
    <li data-thread-id={thread.threadId}>
      <h3 id={id}>
        <Foreign text={thread.subject || t('offer.noSubject')} />
      </h3>
      <p data-part="reason">
        {thread.waitsFor === null ? null : (
          <>{t('people.waitsFor', { name: shownText(thread.waitsFor) })} </>
        )}
        {reasonText(thread.reason, t)}
      </p>
      <dl class="thread-facts">
        <Standing thread={thread} />
        <ThreadPhase thread={thread} describedBy={id} onChoice={onChoice} />
      </dl>
      <Rating thread={thread} onChoice={onChoice} />
      <NewestMessage thread={thread} labelledBy={id} onChoice={onChoice} />
    </li>
  );
}

function Standing({ thread }: { readonly thread: ThreadView }) {
  const t = useTexts();
  const { due, step } = thread;
  return (
    <>
      <div>
        <dt>{t('people.turn')}</dt>
        <dd>{turnName(thread.turn, t)}</dd>
      </div>
      <div>
        <dt>{t('people.status')}</dt>
        <dd data-part="status">{statusName(thread.status, t)}</dd>
      </div>
      {due === null || step === null ? null : (
        <div>
          <dt>{t('people.due')}</dt>
          <dd>
            <time dateTime={new Date(due).toISOString()}>{dateText(due, t)}</time>
            {` – ${stepName(step, t)}`}
          </dd>
        </div>
      )}
    </>
  );
}
