import { useTexts } from '../../shared/texts';
import { FieldOnLeave } from './field-on-leave';

const MOST_DAYS = 60;

interface AgreedDaysProps {
  /** Working days; null where nothing was agreed. */
  readonly days: number | null;
  readonly onDays: (days: number | null) => Promise<boolean>;
}

export function AgreedDays({ days, onDays }: AgreedDaysProps) {
  const t = useTexts();
  return (
    <FieldOnLeave
      label={t('people.agreed')}
      hint={t('people.agreedHint')}
      stored={days === null ? '' : String(days)}
      problem={t('people.agreedProblem')}
      isGood={isNothingOrDays}
      onText={(text) => onDays(text === '' ? null : Number(text))}
      input={{ inputMode: 'numeric', size: 4 }}
    >
      {' '}
      <span class="soft">{t('limits.unitDays')}</span>
    </FieldOnLeave>
  );
}

function isNothingOrDays(text: string): boolean {
  const days = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  return text.trim() === '' || (days >= 1 && days <= MOST_DAYS);
}
