import type { Country, DaysByYear, HolidayTable, OptionalHoliday } from './holiday-table';

/** Whose public holidays, and which of the optional ones. */
export interface HolidayChoice {
  /** Null: none, or not known. */
  readonly country: Country | null;
  /** A key of the country's regions; null or unknown: what the whole country has. */
  readonly region: string | null;
  readonly ticked: readonly OptionalHoliday[];
}

/** The days of the choice as ISO dates ("2026-04-27"), for the years of the table. */
export function holidaysOf(table: HolidayTable, choice: HolidayChoice): ReadonlySet<string> {
  const days = new Set<string>();
  const put = (list: DaysByYear) => {
    for (const [index, text] of list.entries()) takeIn(days, table.firstYear + index, text);
  };
  if (choice.country === null) return days;
  const country = table.countries[choice.country];
  put(country.everywhere);
  if (choice.region !== null) put(country.regions[choice.region]?.days ?? []);
  for (const id of country.optional) {
    if (choice.ticked.includes(id)) put(table.optional[id]);
  }
  return days;
}

function takeIn(days: Set<string>, year: number, text: string): void {
  for (const day of text.split(' ').filter((part) => part !== '')) {
    const monthAndDay = day.slice(-4);
    const date = `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
    if (day.startsWith('-')) days.delete(date);
    else days.add(date);
  }
}
