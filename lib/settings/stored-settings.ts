import { browser } from 'wxt/browser';
import { migrateSettings } from './migrate-settings';
import { defaultSettings, type Settings } from './settings';
import { settingsSchema } from './settings-schema';

const KEY = 'settings';

function defaults(): Settings {
  return defaultSettings(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The stored settings; the defaults where there are none or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

function parse(value: unknown): Settings {
  const parsed = settingsSchema.safeParse(migrateSettings(value));
  return parsed.success ? (parsed.data as Settings) : defaults();
}

/** Called only by the worker: every page saves by message. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the settings now and after every change, until stopped. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onSettings(parse(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  void readSettings().then(onSettings);
  return () => browser.storage.onChanged.removeListener(listener);
}
