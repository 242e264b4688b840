import { useId } from 'preact/hooks';
import type { OfferView } from '../../lib/store/views';
import type { MenuChoice } from './offer-menu';
import { OfferRow, type OfferSection } from './offer-row';

interface OfferListProps {
  readonly heading: string;
  readonly note?: string;
  readonly section: OfferSection;
  readonly offers: readonly OfferView[];
  readonly onChoice: (offer: OfferView, choice: MenuChoice) => void;
}

export function OfferList({ heading, note, section, offers, onChoice }: OfferListProps) {
  const id = useId();
  if (offers.length === 0) return null;
  return (
    <section class="offers" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        {note ? <p>{note}</p> : null}
      </header>
      <ul>
        {offers.map((offer) => (
          <li key={offer.thread}>
            <OfferRow offer={offer} section={section} onChoice={onChoice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
