import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DEFAULT_LIMITS, type PhaseLimits } from '../../lib/domain/limits';
import type { Phase } from '../../lib/domain/phase';
import { Button } from '../shared/button';
import { NumberField } from '../shared/number-field';
import { useTexts } from '../shared/texts';
import { limitProblem } from './limit-problem';

const LIMITS = ['quiet', 'gap', 'suspected', 'closureAfter', 'maxNudges', 'minGap'] as const;

interface PhaseLimitsFieldsProps {
  readonly phase: Phase;
  readonly limits: PhaseLimits;
  readonly onLimits: (update: (limits: PhaseLimits) => PhaseLimits) => void;
}

export function PhaseLimitsFields({ phase, limits, onLimits }: PhaseLimitsFieldsProps) {
  const t = useTexts();
  // New fields after a reset: one that holds a bad number would go on showing it.
  const [resets, setResets] = useState(0);
  const reset = () => {
    setResets(resets + 1);
    onLimits(() => DEFAULT_LIMITS[phase]);
  };
  return (
    <PhaseBox phase={phase} name={t(`phase.${phase}`)}>
      {LIMITS.map((limit) => (
        <NumberField
          key={`${limit} ${resets}`}
          label={t(`limits.${limit}`)}
          unit={t(limit === 'maxNudges' ? 'limits.unitTimes' : 'limits.unitDays')}
          value={limits[limit]}
          problem={(text) => limitProblem(limits, limit, text, t)}
          onValue={(value) => onLimits((before) => ({ ...before, [limit]: value }))}
        />
      ))}
      <Button kind="quiet" onPress={reset}>
        {t('limits.reset')}
      </Button>
    </PhaseBox>
  );
}

interface PhaseBoxProps {
  readonly phase: Phase;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Most people change the general limits alone: those of the phases stay folded. */
function PhaseBox({ phase, name, children }: PhaseBoxProps) {
  if (phase === 'general') {
    return (
      <fieldset class="box">
        <legend>{name}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <details class="phase">
      <summary>{name}</summary>
      <fieldset class="box" aria-label={name}>
        {children}
      </fieldset>
    </details>
  );
}
