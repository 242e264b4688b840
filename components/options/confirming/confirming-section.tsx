import type { AccountView } from '../../../lib/store/views';
import { ConfirmingChoice } from '../../shared/confirming-choice';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import type { ChangeSettings } from '../use-saved-settings';

interface ConfirmingSectionProps {
  readonly confirming: boolean | null;
  readonly accounts: readonly AccountView[];
  readonly onChange: ChangeSettings;
}

export function ConfirmingSection({ accounts, ...choice }: ConfirmingSectionProps) {
  const t = useTexts();
  return (
    <Section id="confirming" heading={t('confirming.heading')}>
      <ConfirmingChoice {...choice} />
      {accounts
        .filter(({ confirmingStopped }) => confirmingStopped)
        .map(({ account }) => (
          <p key={account} class="check-warning">
            <Foreign text={account} />
            {': '}
            {t('check.printRefused')}
          </p>
        ))}
    </Section>
  );
}
