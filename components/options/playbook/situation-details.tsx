import type { Step } from '../../../lib/domain/step';
import { stepName } from '../../../lib/messages/names-text';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Situation } from './situation';

interface SituationDetailsProps {
  readonly situation: Situation;
  readonly onStep: (step: Step) => void;
}

export function SituationDetails({ situation, onStep }: SituationDetailsProps) {
  const t = useTexts();
  const { id, title, mayMean, advice, helps, steps, places } = situation;
  return (
    <details class="situation" data-situation={id}>
      <summary>{title}</summary>
      <dl class="facts">
        <dt>{t('playbook.mayMean')}</dt>
        <dd>{mayMean}</dd>
        <dt>{t('playbook.advice')}</dt>
        <dd>{advice}</dd>
        <dt>{t('playbook.texts')}</dt>
        <dd class="situation-links">
          {steps.map((step) => (
            <Button
              key={step}
              kind="small"
              label={t('playbook.openText', { name: stepName(step, t) })}
              onPress={() => onStep(step)}
            >
              {stepName(step, t)}
            </Button>
          ))}
        </dd>
        <dt>{t('playbook.helps')}</dt>
        <dd>
          {helps}{' '}
          <span class="situation-links">
            {places.map((place) => (
              <a key={place} href={`#${place}`}>
                {t(`${place}.heading`)}
              </a>
            ))}
          </span>
        </dd>
      </dl>
    </details>
  );
}
