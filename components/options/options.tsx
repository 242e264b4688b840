import { useState } from 'preact/hooks';
import { isoDayAt } from '../../lib/domain/dates/iso-day-at';
import type { DecisionContent } from '../../lib/domain/decision';
import type { Instant } from '../../lib/domain/instant';
import type { Settings } from '../../lib/settings/settings';
import type { AccountView } from '../../lib/store/views';
import { CatchUpPart } from '../catch-up/catch-up-part';
import type { CatchUpSource } from '../catch-up/use-catch-ups';
import { type Said, SaidBar } from '../shared/said-bar';
import { useTexts } from '../shared/texts';
import { CalmSection } from './calm-section';
import { ConfirmingSection } from './confirming/confirming-section';
import { DataSection } from './data-section';
import { HolidaysSection } from './holidays/holidays-section';
import { HoursSection } from './hours-section';
import { HistorySection } from './import/history-section';
import type { HistorySource } from './import/history-source';
import { InsightsSection } from './insights/insights-section';
import type { InsightsSource } from './insights/insights-source';
import { LimitsSection } from './limits-section';
import { OptionsHead } from './options-head';
import { OverviewSection } from './overview/overview-section';
import type { OverviewSource } from './overview/overview-source';
import { PeopleSection } from './people/people-section';
import type { PeopleSource } from './people/people-source';
import { PlaybookSection } from './playbook/playbook-section';
import type { Situation } from './playbook/situation';
import { Section } from './section';
import { SelfCheckSection } from './self-check/self-check-section';
import type { SelfCheckSource } from './self-check/self-check-source';
import { ALL_SECTIONS, ShownSection } from './shown-section';
import { TakeAlongSection } from './take-along/take-along-section';
import { TakeAlong, type TakeAlongSource } from './take-along/take-along-source';
import type { TemplateTexts } from './templates/template-texts';
import { TemplatesSection } from './templates/templates-section';
import { ThisBrowser, type ThisBrowserSource } from './this-browser';
import { useChoices } from './use-choices';
import { useFocusOnSection } from './use-focus-on-section';
import { useSavedSettings } from './use-saved-settings';
import { useWantedText } from './use-wanted-text';
import { YouSection } from './you-section';

/** What the options ask of the outside. A promise of false: it did not work. */
export interface OptionsActions {
  save(settings: Settings): Promise<boolean>;
  decide(decision: DecisionContent): Promise<boolean>;
  exportOverview(): Promise<boolean>;
}

interface OptionsProps {
  /** Id of the one section that is shown; all where it is left out. */
  readonly section?: string;
  readonly stored: Settings;
  readonly now: Instant;
  readonly accounts: readonly AccountView[];
  readonly people: PeopleSource;
  readonly overview: OverviewSource;
  readonly insights: InsightsSource;
  readonly history: HistorySource;
  readonly templates: TemplateTexts;
  readonly situations: readonly Situation[];
  readonly catchUps: CatchUpSource;
  readonly selfCheck: SelfCheckSource;
  readonly thisBrowser: ThisBrowserSource;
  readonly takeAlong: TakeAlongSource;
  readonly actions: OptionsActions;
}

export function Options(props: OptionsProps) {
  const {
    section = ALL_SECTIONS,
    stored,
    now,
    accounts,
    people,
    overview,
    history,
    templates,
    situations,
    selfCheck,
    actions,
  } = props;
  const t = useTexts();
  const [said, say] = useState<Said | null>(null);
  const [wanted, lookAt] = useWantedText(section);
  const [settings, change] = useSavedSettings(stored, actions.save, (saved) =>
    say({ text: t(saved ? 'said.saved' : 'said.notSaved') }),
  );
  const choose = useChoices(actions.decide, say);
  useFocusOnSection(section);
  const found = accounts.map(({ account }) => account);
  return (
    <ShownSection.Provider value={section}>
      <div class="options">
        <OptionsHead />
        <main>
          <LimitsSection settings={settings} onChange={change} />
          <HoursSection settings={settings} onChange={change} />
          <HolidaysSection holidays={settings.holidays} onChange={change} />
          <CalmSection
            calm={settings.calm}
            today={isoDayAt(now, settings.workingHours.zone)}
            onChange={change}
          />
          <YouSection settings={settings} found={found} onChange={change} />
          <PlaybookSection situations={situations} onStep={lookAt} />
          <TemplatesSection
            settings={settings}
            texts={templates}
            wanted={wanted}
            onChange={change}
          />
          <TakeAlong.Provider value={props.takeAlong}>
            <PeopleSection source={people} onChoice={choose} />
          </TakeAlong.Provider>
          <OverviewSection
            source={overview}
            onChoice={choose}
            months={settings.keepWarm.months}
            onMonths={(months) => change((before) => ({ ...before, keepWarm: { months } }))}
          />
          <InsightsSection source={props.insights} now={now} zone={settings.workingHours.zone} />
          <ConfirmingSection
            confirming={settings.confirming}
            accounts={accounts}
            onChange={change}
          />
          <Section id="catch-up" heading={t('catchUp.heading')} intro={t('catchUp.intro')}>
            <CatchUpPart source={props.catchUps} />
          </Section>
          <HistorySection
            source={history}
            accounts={accounts}
            own={[...found, ...settings.ownAddresses]}
          />
          <ThisBrowser
            settings={settings}
            now={now}
            source={props.thisBrowser}
            onChange={change}
            say={say}
          />
          <DataSection
            confirming={settings.confirming === true}
            sync={props.thisBrowser.sync}
            onExport={() =>
              void actions
                .exportOverview()
                .then((done) => say({ text: t(done ? 'said.exported' : 'refused') }))
            }
          />
          <TakeAlongSection source={props.takeAlong} accounts={found} say={say} />
          <SelfCheckSection source={selfCheck} say={say} />
        </main>
        <SaidBar said={said} />
      </div>
    </ShownSection.Provider>
  );
}
