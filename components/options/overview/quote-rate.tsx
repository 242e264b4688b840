import { useEffect, useState } from 'preact/hooks';
import { type BaseRate, QUIET_DAYS, shareBack } from '../../../lib/domain/base-rate';
import { useTexts } from '../../shared/texts';
import type { OverviewSource } from './overview-source';

/** The user's own base rate, with the number it rests on; too few say nothing (S0-04, S2-16). */
export function QuoteRate({ source }: { readonly source: OverviewSource }) {
  const t = useTexts();
  const [rate, setRate] = useState<BaseRate | null>(null);
  useEffect(() => void source.readQuoteRate().then(setRate), [source]);
  const share = rate === null ? null : shareBack(rate);
  if (rate === null || share === null) return null;
  const percent = new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(share);
  return (
    <p class="soft" data-part="rate">
      {t('overview.rate', { n: rate.quiet, days: QUIET_DAYS, back: rate.back, percent })}
    </p>
  );
}
