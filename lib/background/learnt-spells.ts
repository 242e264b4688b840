import { openWaits, spellsOf } from '../domain/rhythm/spells-of';
import type { ThreadWait } from '../domain/rhythm/waits-of';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { decided } from '../store/decisions';
import type { ThreadRow } from '../store/rows';

/** The waits of a thread, each measured in the hours in which both sides work (D2). */
export async function learntSpells(
  db: RadiostilteDatabase,
  waits: readonly ThreadWait[],
  settings: Settings,
): Promise<Pick<ThreadRow, 'spells' | 'openWaits'>> {
  const clocks = new Map<string, WorkingHours>();
  for (const { address } of waits) {
    if (!clocks.has(address)) clocks.set(address, await clockWithPerson(db, address, settings));
  }
  const hoursOf = (address: string) => clocks.get(address) ?? clockOf(settings);
  const spells = spellsOf(waits, hoursOf);
  const open = openWaits(waits);
  return open.length === 0 ? { spells } : { spells, openWaits: open };
}

async function clockWithPerson(
  db: RadiostilteDatabase,
  address: string,
  settings: Settings,
): Promise<WorkingHours> {
  const country = await decided(db, 'person', 'country', address);
  const away = (await decided(db, 'person', 'away', address)) ?? [];
  return clockWith(clockOf(settings), { address, country, away });
}
