import { useId, useState } from 'preact/hooks';
import { QUIET_DAYS, shareBack } from '../../../lib/domain/base-rate';
import type { InsightsPart } from '../../../lib/domain/insights/part';
import type { Quarter } from '../../../lib/domain/insights/quarter';
import { sumOfQuarters } from '../../../lib/domain/insights/tally';
import { useTexts } from '../../shared/texts';
import { percentText } from './in-numbers';
import { InShort } from './in-short';
import { quarterText } from './quarter-text';
import { StepsTable } from './steps-table';
import { WaitsTable } from './waits-table';
import { WonBack } from './won-back';

const ALL = 'all';

interface WaitsPartProps {
  readonly part: InsightsPart;
  /** Those that were looked at, newest first. */
  readonly quarters: readonly Quarter[];
}

/** What became of silences, over all quarters or one of them. */
export function WaitsPart({ part, quarters }: WaitsPartProps) {
  const t = useTexts();
  const id = useId();
  const [chosen, choose] = useState<string>(quarters[0] ?? ALL);
  const quarter = quarters.find((one) => one === chosen) ?? null;
  const tally = sumOfQuarters(part.quarters, quarter === null ? quarters : [quarter]);
  return (
    <>
      <div class="insight" data-part="period">
        <h3>{t('insights.silences')}</h3>
        <p>
          <label for={id}>{t('insights.period')}</label>{' '}
          <select
            id={id}
            value={chosen}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {quarters.map((one) => (
              <option key={one} value={one}>
                {quarterText(one, t)}
              </option>
            ))}
            <option value={ALL}>{t('insights.allQuarters')}</option>
          </select>
        </p>
        <InShort tally={tally} isQuarter={quarter !== null} />
      </div>
      <WaitsTable tally={tally} />
      <StepsTable tally={tally} />
      <WonBack wonBack={tally.wonBack} />
      <QuoteRate quotes={part.quotes} />
    </>
  );
}

/** The user's own base rate, with the number it rests on; too few say nothing (S0-04, S2-16). */
function QuoteRate({ quotes }: Pick<InsightsPart, 'quotes'>) {
  const t = useTexts();
  const share = shareBack(quotes);
  if (share === null) return null;
  const percent = percentText(share, t);
  return (
    <p data-part="rate">
      {t('insights.rate', { n: quotes.quiet, days: QUIET_DAYS, back: quotes.back, percent })}
    </p>
  );
}
