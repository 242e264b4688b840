import type { CalmSettings } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts';
import { CalmPause } from './calm-pause';
import { Section } from './section';
import type { ChangeSettings } from './use-saved-settings';

const QUIET = ['quietHours', 'quietDays', 'digest'] as const;

interface CalmSectionProps {
  readonly calm: CalmSettings;
  /** ISO date of today, where the user works. */
  readonly today: string;
  readonly onChange: ChangeSettings;
}

/** When Radiostilte says nothing (facts/mission-rows.md S0-26). */
export function CalmSection({ calm, today, onChange }: CalmSectionProps) {
  const t = useTexts();
  const change = (part: Partial<CalmSettings>) =>
    onChange((before) => ({ ...before, calm: { ...before.calm, ...part } }));
  return (
    <Section id="calm" heading={t('calm.heading')} intro={t('calm.intro')}>
      <div class="box">
        {QUIET.map((name) => (
          <div key={name} class="calm-choice">
            <label class="tick">
              <input
                type="checkbox"
                checked={calm[name]}
                aria-describedby={`calm-${name}-hint`}
                onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
              />
              {t(`calm.${name}`)}
            </label>
            <p class="field-hint" id={`calm-${name}-hint`}>
              {t(`calm.${name}Hint`)}
            </p>
          </div>
        ))}
        <CalmPause
          pausedUntil={calm.pausedUntil}
          today={today}
          onPause={(pausedUntil) => change({ pausedUntil })}
        />
      </div>
    </Section>
  );
}
