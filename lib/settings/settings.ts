import { DEFAULT_LIMITS, type PhaseLimits } from '../domain/limits';
import type { Phase } from '../domain/phase';
import type { Step } from '../domain/step';
import type { WorkingHours } from '../domain/working-hours';
import { defaultHolidays, type HolidaySettings } from './holiday-settings';

export const SETTINGS_VERSION = 3;

/** Languages of the interface and of the template texts. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface PromiseSettings {
  /**
   * From this day of the month before, 1 to 28, a promised month may be asked about
   * (facts/mission-rows.md S1-11).
   */
  readonly firstDay: number;
}

/** One versioned object; lives in storage.local, takes effect at once. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** Name under the texts; '' until told. */
  readonly ownName: string;
  /** Further own addresses, lower case, besides those the pages show. */
  readonly ownAddresses: readonly string[];
  /** Without days off: `clockOf` puts them in. */
  readonly workingHours: Omit<WorkingHours, 'daysOff'>;
  readonly holidays: HolidaySettings;
  readonly limits: Readonly<Record<Phase, PhaseLimits>>;
  readonly promises: PromiseSettings;
  /** The user's own template texts; a step or language that is absent uses the built-in one. */
  readonly templates: Readonly<Partial<Record<Step, Readonly<Partial<Record<Language, string>>>>>>;
}

const DEFAULT_PROMISES: PromiseSettings = { firstDay: 15 };

/** `zone` is the browser's IANA zone. */
export function defaultSettings(zone: string): Settings {
  return {
    version: SETTINGS_VERSION,
    ownName: '',
    ownAddresses: [],
    workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 + 30, zone },
    holidays: defaultHolidays(zone),
    limits: DEFAULT_LIMITS,
    promises: DEFAULT_PROMISES,
    templates: {},
  };
}
