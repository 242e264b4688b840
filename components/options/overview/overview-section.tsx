import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { OverviewView } from '../../../lib/store/overview/overview-views';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { Section } from '../section';
import { ShownSection } from '../shown-section';
import { AtStake } from './at-stake';
import { KeepWarm } from './keep-warm';
import { AskList, InvoiceList, QuoteList, ReservedList } from './overview-lists';
import type { OverviewSource } from './overview-source';

interface OverviewSectionProps {
  readonly source: OverviewSource;
  readonly onChoice: Choose;
  /** Past clients come up after so many months without contact. */
  readonly months: number;
  readonly onMonths: (months: number) => void;
}

const ID = 'overview';

/** What goes on over all clients; read only when somebody looks, as it looks at every thread. */
export function OverviewSection(props: OverviewSectionProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const isAlone = useContext(ShownSection) === ID;
  return (
    <Section id={ID} heading={t('overview.heading')} intro={t('overview.intro')}>
      {isAlone ? (
        <div class="overview">
          <Overview {...props} />
        </div>
      ) : (
        <details class="overview" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('overview.open')}</summary>
          {open ? <Overview {...props} /> : null}
        </details>
      )}
    </Section>
  );
}

function Overview({ source, onChoice, months, onMonths }: OverviewSectionProps) {
  const t = useTexts();
  const [share, setShare] = useState(0);
  const [view, setView] = useState<OverviewView | null>(null);
  const read = useCallback(
    () => void source.readOverview(months, setShare).then(setView),
    [source, months],
  );
  useEffect(read, [read]);
  if (view === null) {
    return (
      <p>
        <label>
          {t('overview.reading')} <progress max={1} value={share} />
        </label>
      </p>
    );
  }
  const choose: Choose = async (choice) => {
    const done = await onChoice(choice);
    read();
    return done;
  };
  return (
    <>
      <QuoteList quotes={view.quotes} />
      <InvoiceList invoices={view.invoices} />
      <AtStake quotes={view.quotes} invoices={view.invoices} />
      <AskList asks={view.asks} onChoice={choose} />
      <ReservedList view={view} />
      <KeepWarm view={view} months={months} onMonths={onMonths} source={source} onChoice={choose} />
    </>
  );
}
