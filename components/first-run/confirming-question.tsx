import { useState } from 'preact/hooks';
import type { ChangeSettings } from '../options/use-saved-settings';
import { ConfirmingChoice } from '../shared/confirming-choice';
import { useTexts } from '../shared/texts';

interface ConfirmingQuestionProps {
  readonly confirming: boolean | null;
  readonly onChange: ChangeSettings;
}

/** Asked once: who has answered finds it in the options. */
export function ConfirmingQuestion(props: ConfirmingQuestionProps) {
  const t = useTexts();
  const [isOpen] = useState(props.confirming === null);
  if (!isOpen) return null;
  return (
    <section class="section">
      <h2>{t('confirming.heading')}</h2>
      <ConfirmingChoice {...props} />
    </section>
  );
}
