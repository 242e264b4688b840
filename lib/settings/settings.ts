import { DEFAULT_LIMITS, type PhaseLimits } from '../domain/limits';
import type { Notifying } from '../domain/notifying/when-to-tell';
import type { Phase } from '../domain/phase';
import type { Length } from '../domain/playbook/compose-text';
import type { AddressForm } from '../domain/playbook/playbook-text';
import type { RetentionMonths } from '../domain/retention/retention';
import type { OwnTextId, Step, TextId } from '../domain/step';
import type { WorkingHours } from '../domain/working-hours';
import { defaultHolidays, type HolidaySettings } from './holiday-settings';

export const SETTINGS_VERSION = 5;

/** Languages of the interface and of the template texts. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

interface PromiseSettings {
  /**
   * From this day of the month before, 1 to 28, a promised month may be asked about
   * (facts/mission-rows.md S1-11).
   */
  readonly firstDay: number;
}

/** A text of the user's own, beside those of the playbook. */
export interface OwnText {
  readonly id: OwnTextId;
  readonly name: string;
  readonly language: Language;
  /** '' where it answers in a thread. */
  readonly subject: string;
  readonly text: string;
}

/** How the texts are written. */
export interface WritingSettings {
  /** Where a thread does not tell by itself. */
  readonly form: AddressForm;
  readonly length: Length;
  /** Where a thread does not tell by itself; null: that of the interface. */
  readonly language: Language | null;
  /** What the texts about terms say, as the user would write it; '' is asked for each time. */
  readonly percent: string;
  readonly notice: string;
  readonly rate: string;
  /** The trade's word for a job (“shoot”), where a thread has no subject to call it by; '' for none. */
  readonly work: string;
}

/** When the badge is left empty (facts/mission-rows.md S0-26). */
export interface CalmSettings {
  /** Outside the user's working hours on a working day. */
  readonly quietHours: boolean;
  /** On weekends and days off. */
  readonly quietDays: boolean;
  /** The badge speaks only on the day's first opening, and is empty once the popup was seen. */
  readonly digest: boolean;
  /** Up to and including this day nothing is offered; an ISO date. */
  readonly pausedUntil: string | null;
}

/** The user's own text of one family, by language and form of address. */
type OwnWording = Readonly<
  Partial<Record<Language, Readonly<Partial<Record<AddressForm, string>>>>>
>;

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
  /** The user's wording of texts of the playbook; what is absent uses the built-in one. */
  readonly templates: Readonly<Partial<Record<Step, OwnWording>>>;
  readonly ownTexts: readonly OwnText[];
  /** Texts that the user wants to see first, in that order. */
  readonly textOrder: readonly TextId[];
  readonly writing: WritingSettings;
  readonly calm: CalmSettings;
  /** Past clients come up after so many months without contact (facts/mission-rows.md S2-11). */
  readonly keepWarm: { readonly months: number };
  /**
   * Whether Gmail may be asked for the print page of a thread before it is counted (adr 17); null:
   * not asked yet.
   */
  readonly confirming: boolean | null;
  /** When the browser may tell of those who wait (adr 21); only where it was allowed. */
  readonly notifications: Notifying;
  /** What is older than so many months is forgotten (`lib/domain/retention`); null: nothing is. */
  readonly retention: { readonly months: RetentionMonths | null };
}

const DEFAULT_WRITING: WritingSettings = {
  form: 'informal',
  length: 'short',
  language: null,
  percent: '',
  notice: '',
  rate: '',
  work: '',
};

const DEFAULT_CALM: CalmSettings = {
  quietHours: false,
  quietDays: false,
  digest: false,
  pausedUntil: null,
};

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
    ownTexts: [],
    textOrder: [],
    writing: DEFAULT_WRITING,
    calm: DEFAULT_CALM,
    keepWarm: { months: 3 },
    confirming: null,
    notifications: 'off',
    retention: { months: null },
  };
}
