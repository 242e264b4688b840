import Holidays from 'date-holidays';

const RULED = 'by a rule of ours';

/** Regions as `date-holidays` names them: "BY"; none for the whole country. */
export function publicDays(
  country: string,
  region: string | null,
  year: number,
): readonly string[] {
  const holidays = region === null ? new Holidays(country) : new Holidays(country, region);
  const days = holidays
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && isWholeDay(date))
    .map(({ date }) => monthAndDay(date));
  return [...new Set(days)].sort();
}

/** Some cantons close at noon: such a day is half a working day, and counts as one. */
function isWholeDay(date: string): boolean {
  return date.slice(11, 19) === '00:00:00';
}

function monthAndDay(date: string): string {
  return date.slice(5, 7) + date.slice(8, 10);
}

/** The days of a rule in `date-holidays`' own words ("easter -2"). */
export function daysOfRule(rule: string, year: number): readonly string[] {
  // Any country will do to read a rule with: only the days so named are taken.
  const holidays = new Holidays('NL');
  holidays.setHoliday(rule, { name: { en: RULED }, type: 'public' });
  return holidays
    .getHolidays(year, 'en')
    .filter(({ name }) => name === RULED)
    .map(({ date }) => monthAndDay(date));
}

/** Codes and own names of the country's regions. */
export function regionsOf(country: string): Readonly<Record<string, string>> {
  return new Holidays().getStates(country) ?? {};
}
