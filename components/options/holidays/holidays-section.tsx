import { HOLIDAYS } from '../../../assets/holidays/table';
import type { HolidaySettings } from '../../../lib/settings/holiday-settings';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import type { ChangeSettings } from '../use-saved-settings';
import { AwaySpells } from './away-spells';
import { CountryFields } from './country-fields';
import { OptionalDays } from './optional-days';

interface HolidaysSectionProps {
  readonly holidays: HolidaySettings;
  readonly onChange: ChangeSettings;
}

/** Days on which no silence counts. */
export function HolidaysSection({ holidays, onChange }: HolidaysSectionProps) {
  const t = useTexts();
  const change = (part: Partial<HolidaySettings>) =>
    onChange((before) => ({ ...before, holidays: { ...before.holidays, ...part } }));
  const { country } = holidays;
  return (
    <Section id="holidays" heading={t('holidays.heading')} intro={t('holidays.intro')}>
      <div class="box">
        <CountryFields country={country} region={holidays.region} onPlace={change} />
        {country === null ? null : (
          <OptionalDays
            offered={HOLIDAYS.countries[country].optional}
            ticked={holidays.ticked}
            onTicked={(ticked) => change({ ticked })}
          />
        )}
        <AwaySpells
          legend={t('holidays.away')}
          stored={holidays.away}
          onAway={(away) => change({ away })}
        />
      </div>
    </Section>
  );
}
