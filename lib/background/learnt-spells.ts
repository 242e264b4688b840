import { openWaits, spellsOf } from '../domain/rhythm/spells-of';
import type { ThreadWait } from '../domain/rhythm/waits-of';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { ThreadRow } from '../store/rows';
import type { PeopleInThreads } from './people-in-threads';

/** The waits of a thread, each measured in the hours in which both sides work (D2). */
export function learntSpells(
  waits: readonly ThreadWait[],
  people: PeopleInThreads,
  settings: Settings,
): Pick<ThreadRow, 'spells' | 'openWaits'> {
  const hours = clockOf(settings);
  const hoursOf = (address: string) => {
    const person = people.get(address);
    return person ? clockWith(hours, { address, ...person }) : hours;
  };
  const spells = spellsOf(waits, hoursOf);
  const open = openWaits(waits);
  return open.length === 0 ? { spells } : { spells, openWaits: open };
}
