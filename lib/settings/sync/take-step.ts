import type { Settings } from '../settings';
import { settingsSchema } from '../settings-schema';
import { isSame, merged, type Stamped, stamped } from './stamped-fields';
import { type Items, readItems } from './sync-items';
import type { SyncState } from './sync-state';
import { type Fields, fieldsOf, withField } from './synced-fields';

/** As much of the state as changes with the settings. */
export type Known = Pick<SyncState, 'device' | 'known' | 'shown'>;

interface Step extends Known {
  readonly settings: Settings;
}

/** What was changed here gets its stamp. */
export function noteChanges(settings: Settings, { device, known, shown }: Known): Known {
  const now = fieldsOf(settings);
  return { device, known: stamped(known, shown, now, device), shown: now };
}

/**
 * Brings together what stands here and what lies in the browser's storage. What cannot be read as a
 * setting here stays there, and is not written over.
 */
export function takeStep(settings: Settings, state: Known, items: Items): Step {
  const noted = noteChanges(settings, state);
  const known = merged(noted.known, readItems(items).fields);
  const changed = applied(settings, known);
  return { device: state.device, known, shown: fieldsOf(changed), settings: changed };
}

/**
 * What is known at first, when it is turned on: of what lies there already nothing counts as changed
 * here, so that it comes first; of the rest what differs from a fresh start does.
 */
export function firstKnown(
  settings: Settings,
  fresh: Settings,
  items: Items,
  device: string,
): Known {
  const { fields, broken } = readItems(items);
  const here = fieldsOf(settings);
  const isThere = (field: string): boolean => field in fields || field in broken;
  const kept = Object.entries(here).filter(([field]) => isThere(field));
  const atStart = Object.entries(fieldsOf(fresh)).filter(([field]) => !isThere(field));
  return { device, known: {}, shown: Object.fromEntries([...atStart, ...kept]) };
}

function applied(settings: Settings, known: Stamped): Settings {
  let result = settings;
  let fields: Fields = fieldsOf(result);
  for (const [field, { value }] of Object.entries(known)) {
    if (isSame(fields[field], value)) continue;
    const parsed = settingsSchema.safeParse(withField(result, field, value));
    if (!parsed.success) continue;
    result = parsed.data as Settings;
    fields = fieldsOf(result);
  }
  return result;
}
