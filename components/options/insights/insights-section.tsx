import { useContext, useEffect, useState } from 'preact/hooks';
import { QUARTERS_LOOKED_AT } from '../../../lib/domain/insights/part';
import { type Quarter, quarterOf, quartersBackFrom } from '../../../lib/domain/insights/quarter';
import type { Instant } from '../../../lib/domain/instant';
import type { InsightsAtOnce } from '../../../lib/store/insights/insights-views';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import { ShownSection } from '../shown-section';
import { Dependence } from './dependence';
import type { InsightsSource } from './insights-source';
import { Lessons } from './lessons';
import { QuartersTable } from './quarters-table';
import { QuickAnswerers } from './quick-answerers';
import { RhythmPart } from './rhythm-part';
import { useInsights } from './use-insights';
import { WaitsPart } from './waits-part';

const ID = 'insights';

interface InsightsSectionProps {
  readonly source: InsightsSource;
  readonly now: Instant;
  readonly zone: string;
}

/** What the user's own mail teaches; worked out while it is shown by itself, and kept nowhere. */
export function InsightsSection({ source, now, zone }: InsightsSectionProps) {
  const t = useTexts();
  const isShown = useContext(ShownSection) === ID;
  const quarters = quartersBackFrom(quarterOf(now, zone), QUARTERS_LOOKED_AT);
  return (
    <Section id={ID} heading={t('insights.heading')} intro={t('insights.intro')}>
      {isShown ? (
        <Insights source={source} quarters={quarters} />
      ) : (
        <p>
          <a href={`#${ID}`}>{t('insights.open')}</a>
        </p>
      )}
    </Section>
  );
}

interface InsightsProps {
  readonly source: InsightsSource;
  readonly quarters: readonly Quarter[];
}

function Insights({ source, quarters }: InsightsProps) {
  const [known, setKnown] = useState<InsightsAtOnce | null>(null);
  useEffect(() => void source.readAtOnce().then(setKnown), [source]);
  if (known === null) return null;
  return (
    <>
      <RhythmPart answerers={known.answerers} source={source} />
      <QuickAnswerers answerers={known.answerers} hoursPerDay={known.hoursPerDay} />
      <Lessons lessons={known.lessons} />
      <OverThreads source={source} quarters={quarters} />
    </>
  );
}

/** What only the threads tell. */
function OverThreads({ source, quarters }: InsightsProps) {
  const t = useTexts();
  const read = useInsights(source);
  if (read.state === 'failed') return <p class="notice">{t('insights.failed')}</p>;
  if (read.state === 'reading') {
    return (
      <p class="insight">
        <label>
          {t('insights.reading')} <progress max={1} value={read.share} />
        </label>
      </p>
    );
  }
  return (
    <>
      <WaitsPart part={read.part} quarters={quarters} />
      <QuartersTable part={read.part} quarters={quarters} />
      <Dependence clients={read.part.clients} />
    </>
  );
}
