import { momentText } from '../../lib/messages/moment-text';
import type { PopupView } from '../../lib/store/views';
import { useTexts } from '../shared/texts';

/** Said only when every mailbox was read: a failing reader must never look like "nobody is silent". */
export function NobodyDue({ view }: { readonly view: PopupView }) {
  const t = useTexts();
  const seen = view.accounts.flatMap(({ seenAt }) => (seenAt === null ? [] : [seenAt]));
  const readable = view.accounts.every(
    ({ unreadable, undated }) => unreadable.length === 0 && !undated,
  );
  const allSeen = seen.length > 0 && seen.length === view.accounts.length;
  const isNamed = view.nameless.length === 0;
  const known = isNamed && view.siteAccess && view.firstRunDone && readable && allSeen;
  if (!known || [view.due, view.stale, view.dates].some((list) => list.length > 0)) return null;
  return (
    <section class="popup-quiet">
      <h2>{t('popup.nothingDueHeading')}</h2>
      <p>{t('popup.nothingDueText')}</p>
      <p class="soft">
        {t('popup.lastLooked', { moment: momentText(Math.min(...seen), view.now, t) })}
      </p>
    </section>
  );
}
