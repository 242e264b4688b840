/** ISO 3166-1 codes of the countries whose public holidays are known. */
export const COUNTRIES = [
  'NL',
  'BE',
  'DE',
  'FR',
  'LU',
  'AT',
  'CH',
  'GB',
  'IE',
  'ES',
  'IT',
  'PT',
  'US',
] as const;
export type Country = (typeof COUNTRIES)[number];

/** Days that some people take off and others do not: each is ticked by itself. */
export const OPTIONAL_HOLIDAYS = [
  'carnival-monday',
  'carnival-tuesday',
  'maundy-thursday',
  'good-friday',
  'liberation-day',
  'day-after-ascension',
  'corpus-christi',
  'flemish-day',
  'assumption',
  'french-community-day',
  'reformation-day',
  'all-souls',
  'german-community-day',
  'day-after-thanksgiving',
  'christmas-eve',
  'boxing-day',
  'new-years-eve',
  'berchtold-day',
] as const;
export type OptionalHoliday = (typeof OPTIONAL_HOLIDAYS)[number];

/** One text a year: months and days, "0101 0427"; in a region "-0406" takes one of the country's away. */
export type DaysByYear = readonly string[];

interface Region {
  /** In its own language. */
  readonly name: string;
  readonly days: DaysByYear;
}

interface CountryHolidays {
  /** Public in the whole country. */
  readonly everywhere: DaysByYear;
  /** What a region has besides. */
  readonly regions: Readonly<Record<string, Region>>;
  /** Which of the optional ones are usual there. */
  readonly optional: readonly OptionalHoliday[];
}

/** Every list begins with `firstYear` and has a text for each year up to `lastYear`. */
export interface HolidayTable {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly countries: Readonly<Record<Country, CountryHolidays>>;
  readonly optional: Readonly<Record<OptionalHoliday, DaysByYear>>;
}
