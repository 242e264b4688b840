import type { Settings } from '../../lib/settings/settings';
import { HoursFields } from '../shared/hours-fields';
import { useTexts } from '../shared/texts';
import { Section } from './section';
import type { ChangeSettings } from './use-saved-settings';

interface HoursSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

export function HoursSection({ settings, onChange }: HoursSectionProps) {
  const t = useTexts();
  return (
    <Section id="hours" heading={t('hours.heading')} intro={t('hours.intro')}>
      <div class="box">
        <HoursFields
          hours={settings.workingHours}
          onHours={(update) =>
            onChange((before) => ({ ...before, workingHours: update(before.workingHours) }))
          }
        />
      </div>
    </Section>
  );
}
