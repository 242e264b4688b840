import { NumberField } from '../shared/number-field';
import { useTexts } from '../shared/texts';

/** Every month has them (lib/settings/settings-schema.ts). */
const DAYS = 28;

interface PromisedMonthsProps {
  /** Day of the month before. */
  readonly firstDay: number;
  readonly onFirstDay: (day: number) => void;
}

/** From when a month that somebody named may be asked about. */
export function PromisedMonths({ firstDay, onFirstDay }: PromisedMonthsProps) {
  const t = useTexts();
  return (
    <fieldset class="box">
      <legend>{t('limits.promisedMonths')}</legend>
      <p class="soft">{t('limits.promisedMonthsIntro')}</p>
      <NumberField
        label={t('limits.firstDay')}
        unit={t('limits.firstDayUnit')}
        value={firstDay}
        problem={(text) => (isDay(text) ? null : t('limits.dayOfMonth'))}
        onValue={onFirstDay}
      />
    </fieldset>
  );
}

function isDay(text: string): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= 1 && Number(text) <= DAYS;
}
