import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FirstRun } from '../../components/first-run/first-run';
import { Options } from '../../components/options/options';
import { Texts } from '../../components/shared/texts';
import { firstRunActions, optionsActions } from './options-actions';
import { templateTexts } from './template-texts';
import { useClients, useFirstRunPeople, usePopupView, useSettings } from './use-stored';

const FIRST_RUN = '#first-run';

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
    <Texts.Provider value={i18n.t}>{firstRun ? <FirstRunView /> : <OptionsView />}</Texts.Provider>
  );
}

function OptionsView() {
  const settings = useSettings();
  const view = usePopupView();
  const [clients, readAgain] = useClients(view);
  if (settings === null || view === null || clients === null) return null;
  return (
    <Options
      stored={settings}
      now={view.now}
      accounts={view.accounts}
      clients={clients}
      templates={templateTexts(settings)}
      actions={optionsActions(view, readAgain)}
    />
  );
}

function FirstRunView() {
  const settings = useSettings();
  const view = usePopupView();
  const people = useFirstRunPeople(view);
  if (settings === null || view === null) return null;
  return (
    <FirstRun
      stored={settings}
      accounts={view.accounts}
      people={people}
      actions={firstRunActions}
    />
  );
}

document.documentElement.lang = i18n.t('locale');
render(<OptionsPage />, document.body);
