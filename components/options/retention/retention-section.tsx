import { RETENTION_MONTHS } from '../../../lib/domain/retention/retention';
import type { Settings } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import type { ChangeSettings } from '../use-saved-settings';

interface RetentionSectionProps {
  readonly months: Settings['retention']['months'];
  readonly onChange: ChangeSettings;
}

/** For how long mail is remembered; what is forgotten, what stays, and what is lost with it. */
export function RetentionSection({ months, onChange }: RetentionSectionProps) {
  const t = useTexts();
  return (
    <Section id="retention" heading={t('retention.heading')}>
      <p id="retention-intro">{t('retention.intro')}</p>
      <div
        class="box"
        role="radiogroup"
        aria-label={t('retention.heading')}
        aria-describedby="retention-intro"
      >
        {[null, ...RETENTION_MONTHS].map((one) => (
          <label key={one} class="tick">
            <input
              type="radio"
              name="retention"
              checked={months === one}
              onChange={() => onChange((before) => ({ ...before, retention: { months: one } }))}
            />
            {one === null ? t('retention.forever') : t('retention.months', { n: one })}
          </label>
        ))}
        <p class="field-hint">{t('retention.how')}</p>
        <p class="field-hint">{t('retention.keeps')}</p>
        <p class="field-hint">{t('retention.loses')}</p>
      </div>
    </Section>
  );
}
