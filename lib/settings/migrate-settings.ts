import { defaultHolidays } from './holiday-settings';

type Stored = Readonly<Record<string, unknown>>;

/** By the version they start from; each leads to the next version. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: addHolidays,
};

/** Stored settings in the shape of today, as far as they can be read; not yet checked. */
export function migrateSettings(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const version = value['version'];
  const step = typeof version === 'number' ? STEPS[version] : undefined;
  return step === undefined ? value : migrateSettings(step(value));
}

/** 1 → 2: public holidays and own days off. */
function addHolidays(stored: Stored): Stored {
  const hours = stored['workingHours'];
  const zone = isRecord(hours) ? hours['zone'] : undefined;
  return { ...stored, version: 2, holidays: defaultHolidays(typeof zone === 'string' ? zone : '') };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
