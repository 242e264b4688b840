import { useId, useState } from 'preact/hooks';
import type { Step } from '../../../lib/domain/step';
import { stepName } from '../../../lib/messages/names-text';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import { matchesWords, type Situation } from './situation';
import { SituationDetails } from './situation-details';

interface PlaybookSectionProps {
  readonly situations: readonly Situation[];
  /** A text that fits is to be looked at. */
  readonly onStep: (step: Step) => void;
}

/** From a situation to a decent next step (facts/mission-rows.md S0-33, S4-40). */
export function PlaybookSection({ situations, onStep }: PlaybookSectionProps) {
  const t = useTexts();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const shown = situations.filter((situation) =>
    matchesWords(
      situation,
      situation.steps.map((step) => stepName(step, t)),
      wanted,
    ),
  );
  return (
    <Section id="playbook" heading={t('playbook.heading')} intro={t('playbook.intro')}>
      <p>
        <label for={id}>{t('playbook.filter')}</label>{' '}
        <input
          id={id}
          type="search"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </p>
      <div class="situations">
        {shown.map((situation) => (
          <SituationDetails key={situation.id} situation={situation} onStep={onStep} />
        ))}
      </div>
      <p role="status" class={shown.length === 0 ? undefined : 'for-readers-only'}>
        {t('playbook.found', shown.length, { n: shown.length })}
      </p>
    </Section>
  );
}
