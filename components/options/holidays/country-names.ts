import type { Country } from '../../../lib/domain/holidays/holiday-table';

/** What a country is called in a language; its code where the browser knows no name. */
export function countryNames(locale: string): (country: Country) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (country) => names.of(country) ?? country;
}
