import { shownText } from '../../lib/domain/shown-text';
import type { OfferView } from '../../lib/store/views';
import { useTexts } from '../shared/texts';
import { whyTexts } from './why-text';

/** The evidence, for whoever asks. */
export function OfferWhy({ offer }: { readonly offer: OfferView }) {
  const t = useTexts();
  return (
    <details class="offer-why" name="offer-menu">
      <summary aria-label={t('why.openFor', { name: shownText(offer.name) })}>
        {t('why.open')}
      </summary>
      <ul>
        {whyTexts(offer, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
