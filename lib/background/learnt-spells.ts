import { openWaits, spellsOf } from '../domain/rhythm/spells-of';
import type { ThreadWait } from '../domain/rhythm/waits-of';
import type { SamePeople } from '../domain/same-people';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { namesFor } from '../store/names-for';
import type { ThreadRow } from '../store/rows';
import { saidOfPerson } from '../store/said-of-person';

interface Around {
  readonly settings: Settings;
  readonly people: SamePeople;
}

/** The waits of a thread, each measured in the hours in which both sides work (D2). */
export async function learntSpells(
  db: RadiostilteDatabase,
  waits: readonly ThreadWait[],
  { settings, people }: Around,
): Promise<Pick<ThreadRow, 'spells' | 'openWaits'>> {
  const clocks = new Map<string, WorkingHours>();
  for (const { address } of waits) {
    if (!clocks.has(address))
      clocks.set(address, await clockWithPerson(db, address, { settings, people }));
  }
  const hoursOf = (address: string) => clocks.get(address) ?? clockOf(settings);
  const spells = spellsOf(waits, hoursOf);
  const open = openWaits(waits);
  return open.length === 0 ? { spells } : { spells, openWaits: open };
}

async function clockWithPerson(
  db: RadiostilteDatabase,
  address: string,
  { settings, people }: Around,
): Promise<WorkingHours> {
  const { country, away } = await saidOfPerson(db, await namesFor(db, address, people));
  return clockWith(clockOf(settings), { address, country, away });
}
