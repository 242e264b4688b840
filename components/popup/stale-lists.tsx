import { momentText } from '../../lib/messages/moment-text';
import type { Translate } from '../../lib/messages/translate';
import type { OfferView, PopupView } from '../../lib/store/views';
import { useTexts } from '../shared/texts';
import { OfferList } from './offer-list';
import type { MenuChoice } from './offer-menu';

interface StaleListsProps {
  readonly view: PopupView;
  readonly onMore: (most: number) => void;
  readonly onChoice: (offer: OfferView, choice: MenuChoice) => void;
}

/** One list a mailbox, as each was last seen at a moment of its own. */
export function StaleLists({ view, onMore, onChoice }: StaleListsProps) {
  const t = useTexts();
  const accounts = [...new Set(view.stale.map(({ account }) => account))];
  return (
    <>
      {accounts.map((account) => (
        <OfferList
          key={account}
          heading={headingOf(account, view, t)}
          note={t('popup.staleNote')}
          section="stale"
          offers={view.stale.filter((offer) => offer.account === account)}
          beyond={view.beyond.stale[account] ?? 0}
          onMore={onMore}
          onChoice={onChoice}
        />
      ))}
    </>
  );
}

function headingOf(account: string, view: PopupView, t: Translate): string {
  const seenAt = view.accounts.find((one) => one.account === account)?.seenAt ?? null;
  if (seenAt === null) return t('popup.neverSeen');
  return t('popup.staleHeading', { moment: momentText(seenAt, view.now, t) });
}
