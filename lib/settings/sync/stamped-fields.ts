/**
 * The fields that travel, each with a stamp as decisions have it: a counter one above the highest
 * this device has seen, and the device. Of two the higher stamp wins, whatever any clock says.
 */
import { compareStamps, type Stamp } from '../../domain/decision';
import { canonical } from '../../domain/sighting-key';
import type { Fields } from './synced-fields';

export interface StampedField extends Stamp {
  /** Absent: it was taken away. */
  readonly value?: unknown;
}

export type Stamped = Readonly<Record<string, StampedField>>;

/** What two computers know together; the same in either order. */
export function merged(a: Stamped, b: Stamped): Stamped {
  const all: Record<string, StampedField> = { ...a };
  for (const [field, theirs] of Object.entries(b)) {
    const mine = all[field];
    if (mine === undefined || compareStamps(theirs, mine) > 0) all[field] = theirs;
  }
  return all;
}

/**
 * Stamps what was changed here since the fields stood as `before`.
 * @param before as they stood here when it was last looked
 */
export function stamped(known: Stamped, before: Fields, now: Fields, device: string): Stamped {
  const counter = 1 + Math.max(0, ...Object.values(known).map((field) => field.counter));
  const all: Record<string, StampedField> = { ...known };
  for (const field of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (isSame(before[field], now[field])) continue;
    const value = now[field];
    all[field] = value === undefined ? { counter, device } : { counter, device, value };
  }
  return all;
}

export function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonical(a as object) === canonical(b as object);
}
