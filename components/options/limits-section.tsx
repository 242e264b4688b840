import { PHASES } from '../../lib/domain/phase';
import type { Settings } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts';
import { PhaseLimitsFields } from './phase-limits';
import { PromisedMonths } from './promised-months';
import { Section } from './section';
import type { ChangeSettings } from './use-saved-settings';

interface LimitsSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

export function LimitsSection({ settings, onChange }: LimitsSectionProps) {
  const t = useTexts();
  return (
    <Section id="limits" heading={t('limits.heading')} intro={t('limits.intro')}>
      {PHASES.map((phase) => (
        <PhaseLimitsFields
          key={phase}
          phase={phase}
          limits={settings.limits[phase]}
          onLimits={(update) =>
            onChange((before) => ({
              ...before,
              limits: { ...before.limits, [phase]: update(before.limits[phase]) },
            }))
          }
        />
      ))}
      <PromisedMonths
        firstDay={settings.promises.firstDay}
        onFirstDay={(firstDay) =>
          onChange((before) => ({ ...before, promises: { ...before.promises, firstDay } }))
        }
      />
    </Section>
  );
}
