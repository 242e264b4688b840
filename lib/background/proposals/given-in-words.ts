import { type CalendarDay, dayFromIso } from '../../domain/dates/calendar-day';
import { dateInWords } from '../../domain/dates-in-words';
import { DAY, type Instant } from '../../domain/instant';
import { VARIABLE_KINDS, type Variable, type VariableKind } from '../../domain/playbook/variable';
import type { TemplateValues } from '../../domain/template';
import type { Language } from '../../settings/settings';
import { listInWords } from './list-in-words';

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** The day of a date field; null where it holds something else. */
export function dayGiven(value: string | undefined): CalendarDay | null {
  return value !== undefined && ISO_DATE.test(value) ? dayFromIso(value) : null;
}

/** What the user filled in, with dates and lists as a mail writes them. */
export function givenInWords(
  given: TemplateValues,
  language: Language,
  now: Instant,
): TemplateValues {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, inWords(name, value, language, now)]),
  );
}

function inWords(name: string, value: string, language: Language, now: Instant): string {
  const kind = kindOf(name);
  if (kind === 'list') return itemsInWords(value, name === 'slots', language);
  const day = kind === 'date' ? dayGiven(value) : null;
  return day === null ? value : dateInWords(day * DAY, now, language, 'UTC');
}

/** One item a line; of several moments they choose one. */
function itemsInWords(lines: string, isChoice: boolean, language: Language): string {
  const items = lines.split('\n').map((line) => line.trim());
  return listInWords(
    items.filter((item) => item !== ''),
    language,
    isChoice ? 'disjunction' : 'conjunction',
  );
}

function kindOf(name: string): VariableKind | null {
  return Object.hasOwn(VARIABLE_KINDS, name) ? VARIABLE_KINDS[name as Variable] : null;
}
