import { useMemo, useRef } from 'preact/hooks';
import { useTexts } from '../shared/texts';
import { OfferRow, type OfferRowProps } from './offer-row';

/**
 * A row that is drawn anew only where it says something else: the popup is read again after whatever
 * is stored, and at each press it tells something below its lists. `told` stands for the offer.
 */
export function SteadyOfferRow({ offer, section, onChoice }: OfferRowProps) {
  const t = useTexts();
  const now = useRef({ offer, onChoice });
  now.current = { offer, onChoice };
  const told = JSON.stringify(offer);
  return useMemo(
    () => (
      <OfferRow
        offer={offer}
        section={section}
        onChoice={(_, choice) => now.current.onChoice(now.current.offer, choice)}
      />
    ),
    [told, section, t],
  );
}
