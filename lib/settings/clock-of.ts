import { HOLIDAYS } from '../../assets/holidays/table';
import { datesAway, withDaysOff } from '../domain/days-away';
import { countryOfAddress } from '../domain/holidays/country-of-address';
import type { Country } from '../domain/holidays/holiday-table';
import { holidaysOf } from '../domain/holidays/holidays-of';
import type { WorkingHours } from '../domain/working-hours';
import type { Settings } from './settings';

/** The user's working hours with all days off in them: what silence is counted with. */
export function clockOf({ workingHours, holidays }: Settings): WorkingHours {
  return withDaysOff(workingHours, holidaysOf(HOLIDAYS, holidays), datesAway(holidays.away));
}

/**
 * The same, without the public holidays of the client's country as far as their address names it:
 * on a day on which they do not work, nobody waits.
 */
export function clockWith(hours: WorkingHours, clientAddress: string): WorkingHours {
  const country = countryOfAddress(clientAddress);
  if (country === null) return hours;
  return withDaysOff(hours, daysOfCountry(country));
}

/** The same for every client of a country: read once. */
const READ = new Map<Country, ReadonlySet<string>>();

function daysOfCountry(country: Country): ReadonlySet<string> {
  const days = READ.get(country) ?? holidaysOf(HOLIDAYS, { country, region: null, ticked: [] });
  READ.set(country, days);
  return days;
}
