import { useEffect, useState } from 'preact/hooks';
import type { PopupView, StoreFailure } from '../../lib/store/views';
import { CatchUpFoot } from '../catch-up/catch-up-part';
import type { CatchUpSource } from '../catch-up/use-catch-ups';
import { Dial } from '../shared/dial';
import { KeyHelp } from '../shared/key-help';
import { Mark } from '../shared/mark';
import { Reading } from '../shared/reading';
import { type Said, SaidBar } from '../shared/said-bar';
import { StoreFailed } from '../shared/store-failed';
import { useTexts } from '../shared/texts';
import { DateList } from './date-list';
import { NobodyDue } from './nobody-due';
import { OfferList } from './offer-list';
import type { PopupActions } from './popup-actions';
import { PopupNotices } from './popup-notices';
import { onListKey } from './row-keys';
import { ShelfLists } from './shelf-lists';
import { StaleLists } from './stale-lists';
import { useOfferChoices } from './use-offer-choices';

const KEYS = ['rows', 'menu', 'tab', 'press', 'close', 'help'] as const;

interface PopupProps {
  /** Null while it is being read. */
  readonly view: PopupView | null;
  /** What is stored cannot be read. */
  readonly failed?: StoreFailure | null;
  readonly actions: PopupActions;
  readonly catchUps: CatchUpSource;
  /** So many of a list are wanted, where not all were read. */
  readonly onMore?: (most: number) => void;
}

export function Popup({ view, failed, actions, catchUps, onMore = () => {} }: PopupProps) {
  const t = useTexts();
  const [said, say] = useState<Said | null>(null);
  const onChoice = useOfferChoices({ view, actions, say, t });
  const ask = (question: Promise<boolean>, yes: string, no = t('refused')) =>
    void question.then((done) => say({ text: done ? yes : no }));

  useEffect(() => {
    document.addEventListener('keydown', onListKey);
    return () => document.removeEventListener('keydown', onListKey);
  }, []);

  return (
    <main class="popup">
      <header class="popup-head">
        <Mark />
        <h1>{t('extensionName')}</h1>
        <Dial days={view?.due.map(({ workingDays }) => workingDays) ?? []} />
        <KeyHelp keys={KEYS} />
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.settings')}
          title={t('popup.settings')}
          onClick={actions.openOptions}
        >
          <SlidersIcon />
        </button>
      </header>
      {failed ? <StoreFailed why={failed} /> : view === null ? <Reading /> : null}
      {failed || view === null ? null : (
        <>
          <PopupNotices
            view={view}
            onAccess={() =>
              ask(actions.requestAccess(), t('said.accessGiven'), t('said.accessRefused'))
            }
            onFirstRun={actions.openFirstRun}
            onBringBack={actions.openTakeAlong}
            onCopyReport={() => ask(actions.copyReport(), t('popup.reportCopied'))}
            onReloadTabs={() => ask(actions.reloadTabs(), t('said.tabsReloaded'))}
            onOpenThread={(thread) => ask(actions.openThread(thread), '')}
          />
          <OfferList
            heading={t('popup.dueHeading')}
            section="due"
            offers={view.due}
            beyond={view.beyond.due}
            onMore={onMore}
            onChoice={onChoice}
          />
          <DateList view={view} actions={actions} say={say} />
          <NobodyDue view={view} />
          <StaleLists view={view} onMore={onMore} onChoice={onChoice} />
          <OfferList
            heading={t('popup.unconfirmedHeading')}
            note={t('popup.unconfirmedNote')}
            section="unconfirmed"
            offers={view.unconfirmed}
            beyond={view.beyond.unconfirmed}
            onMore={onMore}
            onChoice={onChoice}
          />
          <ShelfLists shelves={view.shelves} actions={actions} say={say} />
          <CatchUpFoot source={catchUps} />
        </>
      )}
      <SaidBar said={said} />
    </main>
  );
}

function SlidersIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      aria-hidden="true"
    >
      <path d="M3 6h8m4 0h2M3 14h2m4 0h8" stroke-linecap="round" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </svg>
  );
}
