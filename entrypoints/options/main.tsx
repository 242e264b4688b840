import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CatchUpSource } from '../../components/catch-up/use-catch-ups';
import { FirstRun } from '../../components/first-run/first-run';
import { Options } from '../../components/options/options';
import type { OverviewSource } from '../../components/options/overview/overview-source';
import type { PeopleSource } from '../../components/options/people/people-source';
import { sectionOfHash } from '../../components/options/shown-section';
import { PageUnread } from '../../components/shared/page-unread';
import { Texts } from '../../components/shared/texts';
import { wishCatchUp } from '../../lib/messages/catch-up-wish';
import { watchCatchUps } from '../../lib/store/catch-up-view';
import { watchClient } from '../../lib/store/client-views';
import { readLikelySame } from '../../lib/store/likely-same';
import { readOverviewNow } from '../../lib/store/overview/read-overview';
import { watchOwnAddresses } from '../../lib/store/own-view';
import { watchPeople } from '../../lib/store/people-view';
import { historySource } from './history-source';
import { INSIGHTS } from './insights-source';
import { NOTIFICATION_PERMISSION } from './notification-permission';
import { firstRunActions, keepInTouch, optionsActions } from './options-actions';
import { copyCase, saveLog } from './record-actions';
import { SELF_CHECK } from './self-check-source';
import { situationsShown } from './situations-shown';
import { SYNC } from './sync-source';
import { TAKE_ALONG } from './take-along-source';
import { templateTexts } from './template-texts';
import { useFirstRunPeople, usePopupView, useSettings } from './use-stored';

const FIRST_RUN = '#first-run';
const OVERVIEW: OverviewSource = { readOverview: readOverviewNow, keepInTouch };
const PEOPLE: PeopleSource = {
  watchPeople,
  watchClient,
  watchOwnAddresses,
  likelySame: readLikelySame,
  saveLog,
  copyCase,
};

const THIS_BROWSER = { notifications: NOTIFICATION_PERMISSION, sync: SYNC };
const CATCH_UPS: CatchUpSource = { watch: watchCatchUps, wish: wishCatchUp };

function OptionsPage() {
  const [hash, setHash] = useState(location.hash);
  const firstRun = hash === FIRST_RUN;
  useEffect(() => {
    const onHash = () => setHash(location.hash);
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    document.title = i18n.t(firstRun ? 'firstRun.title' : 'options.title');
  }, [firstRun]);
  return (
    <Texts.Provider value={i18n.t}>
      {firstRun ? <FirstRunView /> : <OptionsView section={sectionOfHash(hash)} />}
    </Texts.Provider>
  );
}

function OptionsView({ section }: { readonly section: string }) {
  const settings = useSettings();
  const view = usePopupView();
  if (typeof view === 'string') return <PageUnread failed={view} />;
  if (settings === null || view === null) return <PageUnread />;
  return (
    <Options
      section={section}
      stored={settings}
      now={view.now}
      accounts={view.accounts}
      people={PEOPLE}
      overview={OVERVIEW}
      insights={INSIGHTS}
      history={historySource(view.accounts)}
      templates={templateTexts(settings, view)}
      situations={situationsShown()}
      catchUps={CATCH_UPS}
      selfCheck={SELF_CHECK}
      thisBrowser={THIS_BROWSER}
      takeAlong={TAKE_ALONG}
      actions={optionsActions(view)}
    />
  );
}

function FirstRunView() {
  const settings = useSettings();
  const view = usePopupView();
  const people = useFirstRunPeople(view);
  if (typeof view === 'string') return <PageUnread failed={view} />;
  if (settings === null || view === null) return <PageUnread />;
  return (
    <FirstRun
      stored={settings}
      accounts={view.accounts}
      siteAccess={view.siteAccess}
      people={people}
      catchUps={CATCH_UPS}
      actions={firstRunActions}
    />
  );
}

document.documentElement.lang = i18n.t('locale');
render(<OptionsPage />, document.body);
