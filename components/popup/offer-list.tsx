import { useId, useState } from 'preact/hooks';
import type { OfferView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import type { MenuChoice } from './offer-menu';
import type { OfferSection } from './offer-row';
import { SteadyOfferRow } from './steady-offer-row';

/** More at a time than so many nobody gets through; the same are read at first. */
const PAGE = 25;

interface OfferListProps {
  readonly heading: string;
  readonly note?: string;
  readonly section: OfferSection;
  readonly offers: readonly OfferView[];
  /** How many more there are than were read. */
  readonly beyond: number;
  /** So many are wanted. */
  readonly onMore: (most: number) => void;
  readonly onChoice: (offer: OfferView, choice: MenuChoice) => void;
}

export function OfferList({
  heading,
  note,
  section,
  offers,
  beyond,
  onMore,
  onChoice,
}: OfferListProps) {
  const t = useTexts();
  const id = useId();
  const [most, setMost] = useState(PAGE);
  const all = offers.length + beyond;
  const hidden = Math.max(0, all - most);
  const showMore = () => {
    setMost(most + PAGE);
    onMore(most + PAGE);
  };
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
            <SteadyOfferRow offer={offer} section={section} onChoice={onChoice} />
          </li>
        ))}
      </ul>
      {hidden === 0 ? null : (
        <p class="offers-more">
          <Button onPress={showMore}>{t('people.showMore', { n: Math.min(PAGE, hidden) })}</Button>{' '}
          <span class="soft">{t('people.shown', { shown: most, all })}</span>
        </p>
      )}
    </section>
  );
}
