import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/stored-settings';
import { ask } from './client';

/**
 * Adds to the addresses that the user said are theirs, and to nothing else of what is stored.
 * @returns the settings with them
 */
export async function sayOwnAddresses(said: readonly string[]): Promise<Settings> {
  const stored = await readSettings();
  const ownAddresses = [...new Set([...stored.ownAddresses, ...said])];
  if (ownAddresses.length === stored.ownAddresses.length) return stored;
  const settings = { ...stored, ownAddresses };
  await ask({ type: 'save-settings', settings });
  return settings;
}
