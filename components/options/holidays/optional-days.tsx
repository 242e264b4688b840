import type { OptionalHoliday } from '../../../lib/domain/holidays/holiday-table';
import { camel } from '../../../lib/messages/translate';
import { useTexts } from '../../shared/texts';

interface OptionalDaysProps {
  readonly offered: readonly OptionalHoliday[];
  /** May hold days of a country chosen before: they come back with it. */
  readonly ticked: readonly OptionalHoliday[];
  readonly onTicked: (ticked: readonly OptionalHoliday[]) => void;
}

export function OptionalDays({ offered, ticked, onTicked }: OptionalDaysProps) {
  const t = useTexts();
  return (
    <fieldset class="field day-fields">
      <legend>{t('holidays.alsoOff')}</legend>
      <div>
        {offered.map((day) => (
          <label key={day} class="tick">
            <input
              type="checkbox"
              checked={ticked.includes(day)}
              onChange={({ currentTarget }) => {
                const others = ticked.filter((one) => one !== day);
                onTicked(currentTarget.checked ? [...others, day] : others);
              }}
            />
            {t(`holidays.optional.${camel(day)}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
