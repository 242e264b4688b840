import { type CalendarDay, dayFromIso } from '../../domain/dates/calendar-day';
import { dateInWords } from '../../domain/dates-in-words';
import { DAY, type Instant } from '../../domain/instant';
import { VARIABLE_KINDS, type Variable } from '../../domain/playbook/variable';
import type { TemplateValues } from '../../domain/template';
import type { Language } from '../../settings/settings';

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** The day of a date field; null where it holds something else. */
export function dayGiven(value: string | undefined): CalendarDay | null {
  return value !== undefined && ISO_DATE.test(value) ? dayFromIso(value) : null;
}

/** What the user filled in, with dates as a mail writes them. */
export function givenInWords(
  given: TemplateValues,
  language: Language,
  now: Instant,
): TemplateValues {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const day = isDate(name) ? dayGiven(value) : null;
      return [name, day === null ? value : dateInWords(day * DAY, now, language, 'UTC')];
    }),
  );
}

function isDate(name: string): boolean {
  return Object.hasOwn(VARIABLE_KINDS, name) && VARIABLE_KINDS[name as Variable] === 'date';
}
