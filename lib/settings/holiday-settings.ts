import type { DaysAway } from '../domain/days-away';
import { countryOfZone } from '../domain/holidays/country-of-zone';
import type { HolidayChoice } from '../domain/holidays/holidays-of';

/** When the user does not work, besides the evenings and the days of the week. */
export interface HolidaySettings extends HolidayChoice {
  /** Own days off, as typed; earliest first is not promised. */
  readonly away: readonly DaysAway[];
}

/** What one may keep, all spells together: far more than anybody takes off. */
export const MOST_DAYS_AWAY = 2_000;
export const MOST_SPELLS_AWAY = 40;

/** Public holidays of the country the zone lies in; nobody is asked for it at the start. */
export function defaultHolidays(zone: string): HolidaySettings {
  return { country: countryOfZone(zone), region: null, ticked: [], away: [] };
}
