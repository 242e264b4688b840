import { HOLIDAYS } from '../../assets/holidays/table';
import { type DaysAway, datesAway, withDaysOff } from '../domain/days-away';
import { countryOfAddress } from '../domain/holidays/country-of-address';
import type { Country } from '../domain/holidays/holiday-table';
import { holidaysOf } from '../domain/holidays/holidays-of';
import type { WorkingHours } from '../domain/working-hours';
import type { Settings } from './settings';

/** The user's working hours with all days off in them: what silence is counted with. */
export function clockOf({ workingHours, holidays }: Settings): WorkingHours {
  return withDaysOff(workingHours, holidaysOf(HOLIDAYS, holidays), datesAway(holidays.away));
}

/** Days on which somebody does not work, as far as known. */
interface DaysOff {
  readonly address: string;
  /** What the user said; null: as the address tells. */
  readonly country: Country | null;
  readonly away: readonly DaysAway[];
}

/**
 * The same, without the client's own days off and the public holidays of their country: on a day on
 * which they do not work, nobody waits.
 */
export function clockWith(hours: WorkingHours, { address, country, away }: DaysOff): WorkingHours {
  const holidaysIn = country ?? countryOfAddress(address);
  if (holidaysIn === null && away.length === 0) return hours;
  const holidays = holidaysIn === null ? new Set<string>() : daysOfCountry(holidaysIn);
  return withDaysOff(hours, holidays, datesAway(away));
}

/** The same for every client of a country: read once. */
const READ = new Map<Country, ReadonlySet<string>>();

function daysOfCountry(country: Country): ReadonlySet<string> {
  const days = READ.get(country) ?? holidaysOf(HOLIDAYS, { country, region: null, ticked: [] });
  READ.set(country, days);
  return days;
}
