import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import type { AccountView, FirstRunPerson } from '../../lib/store/views';
import type { CatchUpSource } from '../catch-up/use-catch-ups';
import { useSavedSettings } from '../options/use-saved-settings';
import { AccessNotice } from '../shared/access-notice';
import { Button } from '../shared/button';
import { HoursFields } from '../shared/hours-fields';
import { Mark } from '../shared/mark';
import { type Said, SaidBar } from '../shared/said-bar';
import { useTexts } from '../shared/texts';
import { WrittenLanguage } from '../shared/written-language';
import { YouFields } from '../shared/you-fields';
import { ConfirmingQuestion } from './confirming-question';
import { FirstRunDone } from './first-run-done';
import { PeopleToTick } from './people-to-tick';
import { Promises } from './promises';
import { type PersonRelation, relationsOf } from './ticks';

/** What the first run asks of the outside. A promise of false: it did not work. */
export interface FirstRunActions {
  save(settings: Settings): Promise<boolean>;
  finish(relations: readonly PersonRelation[]): Promise<boolean>;
  requestAccess(): Promise<boolean>;
}

interface FirstRunProps {
  readonly stored: Settings;
  readonly accounts: readonly AccountView[];
  /** Whether the browser lets us read the mail page: Firefox leaves that to the user. */
  readonly siteAccess: boolean;
  readonly people: readonly FirstRunPerson[];
  readonly catchUps: CatchUpSource;
  readonly actions: FirstRunActions;
}

export function FirstRun(props: FirstRunProps) {
  const { stored, accounts, siteAccess, people, catchUps, actions } = props;
  const t = useTexts();
  const [said, say] = useState<Said | null>(null);
  const [finished, setFinished] = useState(false);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [settings, change] = useSavedSettings(stored, actions.save, (saved) =>
    say({ text: t(saved ? 'said.saved' : 'said.notSaved') }),
  );
  const found = accounts.map(({ account }) => account);
  const finish = () =>
    void actions.finish(relationsOf(people, ticks)).then((done) => {
      setFinished(done);
      say(done ? null : { text: t('refused') });
    });
  const askForAccess = () =>
    void actions
      .requestAccess()
      .then((given) => say({ text: t(given ? 'said.accessGiven' : 'said.accessRefused') }));
  if (finished) return <FirstRunDone catchUps={catchUps} />;
  return (
    <div class="first-run">
      <header class="page-head">
        <p class="page-brand">
          <Mark /> {t('extensionName')}
        </p>
        <h1>{t('firstRun.heading')}</h1>
        <p>{t('firstRun.intro')}</p>
        <p>
          <a href="demo.html">{t('demo.link')}</a>
        </p>
      </header>
      <main>
        {siteAccess ? null : <AccessNotice onAccess={askForAccess} />}
        <Promises confirming={settings.confirming} />
        <section class="section">
          <h2>{t('firstRun.youHeading')}</h2>
          {found.length === 0 ? <p class="soft">{t('firstRun.noAddressYet')}</p> : null}
          <YouFields settings={settings} found={found} onChange={change} />
        </section>
        <section class="section">
          <h2>{t('firstRun.hoursHeading')}</h2>
          <HoursFields
            hours={settings.workingHours}
            onHours={(update) =>
              change((before) => ({ ...before, workingHours: update(before.workingHours) }))
            }
          />
          <WrittenLanguage
            language={settings.writing.language}
            onLanguage={(language) =>
              change((before) => ({ ...before, writing: { ...before.writing, language } }))
            }
          />
        </section>
        <ConfirmingQuestion confirming={settings.confirming} onChange={change} />
        <PeopleToTick people={people} ticks={ticks} onTicks={setTicks} />
        <p class="first-run-end">
          <Button kind="main" onPress={finish}>
            {t('firstRun.finish')}
          </Button>{' '}
          <span class="soft">{t('firstRun.finishHint')}</span>
        </p>
      </main>
      <SaidBar said={said} />
    </div>
  );
}
