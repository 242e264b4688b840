import { useId, useState } from 'preact/hooks';
import type { OfferView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import type { MenuChoice } from './offer-menu';
import { OfferRow, type OfferSection } from './offer-row';

/** Nobody gets through more at a time, and so many are there at once. */
const PAGE = 25;

interface OfferListProps {
  readonly heading: string;
  readonly note?: string;
  readonly section: OfferSection;
  readonly offers: readonly OfferView[];
  readonly onChoice: (offer: OfferView, choice: MenuChoice) => void;
}

export function OfferList({ heading, note, section, offers, onChoice }: OfferListProps) {
  const t = useTexts();
  const id = useId();
  const [most, setMost] = useState(PAGE);
  const hidden = Math.max(0, offers.length - most);
  if (offers.length === 0) return null;
  return (
    <section class="offers" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        {note ? <p>{note}</p> : null}
      </header>
      <ul>
        {offers.slice(0, most).map((offer) => (
          <li key={offer.thread}>
            <OfferRow offer={offer} section={section} onChoice={onChoice} />
          </li>
        ))}
      </ul>
      {hidden === 0 ? null : (
        <p class="offers-more">
          <Button onPress={() => setMost(most + PAGE)}>
            {t('people.showMore', { n: Math.min(PAGE, hidden) })}
          </Button>{' '}
          <span class="soft">{t('people.shown', { shown: most, all: offers.length })}</span>
        </p>
      )}
    </section>
  );
}
