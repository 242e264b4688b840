import { ConfirmingChoice } from '../../shared/confirming-choice';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import type { ChangeSettings } from '../use-saved-settings';

interface ConfirmingSectionProps {
  readonly confirming: boolean | null;
  readonly onChange: ChangeSettings;
}

export function ConfirmingSection(props: ConfirmingSectionProps) {
  const t = useTexts();
  return (
    <Section id="confirming" heading={t('confirming.heading')}>
      <ConfirmingChoice {...props} />
    </Section>
  );
}
