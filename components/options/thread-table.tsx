import { dateText } from '../../lib/messages/moment-text';
import { statusName, stepName, turnName } from '../../lib/messages/names-text';
import { reasonText } from '../../lib/messages/reason-text';
import type { ThreadView } from '../../lib/store/views';
import { Foreign } from '../shared/foreign';
import { useTexts } from '../shared/texts';

export function ThreadTable({ threads }: { readonly threads: readonly ThreadView[] }) {
  const t = useTexts();
  return (
    <table class="threads">
      <thead>
        <tr>
          <th scope="col">{t('people.subject')}</th>
          <th scope="col">{t('people.turn')}</th>
          <th scope="col">{t('people.status')}</th>
          <th scope="col">{t('people.due')}</th>
          <th scope="col">{t('people.why')}</th>
        </tr>
      </thead>
      <tbody>
        {threads.map((thread) => (
          <tr key={thread.thread} data-thread-id={thread.threadId}>
            <td>
              <Foreign text={thread.subject || t('offer.noSubject')} />
            </td>
            <td>{turnName(thread.turn, t)}</td>
            <td>{statusName(thread.status, t)}</td>
            <td>
              {thread.due === null || thread.step === null
                ? '–'
                : `${dateText(thread.due, t)}: ${stepName(thread.step, t)}`}
            </td>
            <td data-part="reason">{reasonText(thread.reason, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
