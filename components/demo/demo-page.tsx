import { useState } from 'preact/hooks';
import type { Instant } from '../../lib/domain/instant';
import type { Step } from '../../lib/domain/step';
import type { OfferView } from '../../lib/store/views';
import { InvoiceList, QuoteList } from '../options/overview/overview-lists';
import { Popup } from '../popup/popup';
import type { PopupActions } from '../popup/popup-actions';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { Mark } from '../shared/mark';
import { useTexts } from '../shared/texts';
import { type DemoDecisions, decidedView, withDecision } from './demo-decisions';
import { demoOverview, demoView } from './demo-view';

interface DemoPageProps {
  readonly now: Instant;
  /** The playbook's text of a step for a client, line by line. */
  readonly textFor: (offer: OfferView, step: Step) => readonly string[];
}

interface Inserted {
  readonly name: string;
  readonly lines: readonly string[];
}

const NO_CATCH_UPS = { watch: () => () => {}, wish: async () => false };

/** The real popup and overview with invented mail: nothing is read from the store, and nothing stored. */
export function DemoPage({ now, textFor }: DemoPageProps) {
  const t = useTexts();
  const [decisions, setDecisions] = useState<DemoDecisions>(new Map());
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const { quotes, invoices } = demoOverview(now, t);
  const actions: PopupActions = {
    ...NOTHING_TO_OPEN,
    insert: async (offer, step) => {
      setInserted({ name: offer.name, lines: textFor(offer, step) });
      return null;
    },
    decide: async (decision) => {
      setDecisions((before) => withDecision(before, decision));
      return true;
    },
  };
  const again = () => {
    setDecisions(new Map());
    setInserted(null);
  };
  return (
    <div class="demo">
      <header class="page-head">
        <p class="page-brand">
          <Mark /> {t('extensionName')}
        </p>
        <h1>{t('demo.heading')}</h1>
        <p>{t('demo.intro')}</p>
        <p>
          <a href="options.html#first-run">{t('demo.back')}</a>{' '}
          <Button kind="quiet" onPress={again}>
            {t('demo.again')}
          </Button>
        </p>
      </header>
      <h2>{t('demo.popupHeading')}</h2>
      <Popup
        view={decidedView(demoView(now, t), decisions)}
        actions={actions}
        catchUps={NO_CATCH_UPS}
      />
      <div role="status">{inserted === null ? null : <InReply {...inserted} />}</div>
      <section class="section" aria-labelledby="demo-overview">
        <h2 id="demo-overview">{t('demo.overviewHeading')}</h2>
        <QuoteList quotes={quotes} />
        <InvoiceList invoices={invoices} />
      </section>
    </div>
  );
}

const NOTHING_TO_OPEN = {
  openThread: async () => false,
  newMail: async () => false,
  requestAccess: async () => false,
  reloadTabs: async () => false,
  copyReport: async () => false,
  copyText: async () => false,
  openFirstRun: () => {},
  openTakeAlong: () => {},
  openOptions: () => {},
} satisfies Partial<PopupActions>;

function InReply({ name, lines }: Inserted) {
  const t = useTexts();
  return (
    <div class="box demo-reply">
      <p class="soft">{t('demo.wouldInsert', { name })}</p>
      {lines.map((line) => (
        <p key={line}>
          <Foreign text={line} />
        </p>
      ))}
    </div>
  );
}
