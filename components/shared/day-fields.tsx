import { useState } from 'preact/hooks';
import { DAY } from '../../lib/domain/instant';
import { useTexts } from './texts';

/** A Monday, to have the names of the days from. */
const MONDAY = Date.UTC(2024, 0, 1);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface DayFieldsProps {
  /** ISO weekdays, 1 = Monday. */
  readonly days: readonly number[];
  readonly onDays: (days: readonly number[]) => void;
}

export function DayFields({ days, onDays }: DayFieldsProps) {
  const t = useTexts();
  const [refused, setRefused] = useState(false);
  const name = new Intl.DateTimeFormat(t('locale'), { weekday: 'short', timeZone: 'UTC' });
  const toggle = (day: number, input: HTMLInputElement) => {
    const next = WEEKDAYS.filter((one) => (one === day ? input.checked : days.includes(one)));
    setRefused(next.length === 0);
    if (next.length > 0) onDays(next);
    else input.checked = true;
  };
  return (
    <fieldset class="field day-fields">
      <legend>{t('hours.days')}</legend>
      <div>
        {WEEKDAYS.map((day) => (
          <label key={day} class="tick">
            <input
              type="checkbox"
              checked={days.includes(day)}
              onChange={({ currentTarget }) => toggle(day, currentTarget)}
            />
            {name.format(MONDAY + (day - 1) * DAY)}
          </label>
        ))}
        {refused ? (
          <p class="field-problem" role="alert">
            {t('hours.noDay')}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
