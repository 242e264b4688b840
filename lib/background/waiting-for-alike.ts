import type { ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from '../store/database';
import { keysUnder } from '../store/rows-under';
import { waitingFor } from '../store/tells';

/** Decisions stand under what they are about. */
const SUCCESSORS = 'person successor ';

/**
 * Threads that wait for somebody who may be one of these people under another address: a nudge to one
 * keeps back a step to the other. Rather too many: which of them are the same, the plan asks again.
 */
export async function waitingForAlike(
  db: RadiostilteDatabase,
  touched: ReadonlySet<string>,
): Promise<readonly ThreadKey[]> {
  const rows = await db.correspondents.bulkGet([...touched]);
  const names = rows.flatMap((row) => row?.called ?? []).filter((name) => name.includes(' '));
  const alike = await keysUnder(db.correspondents, 'called', names);
  const said = await db.decisions.where('key').startsWith(SUCCESSORS).toArray();
  const succession = said.flatMap(({ subject, value }) =>
    typeof value === 'string' ? [[subject, value] as const] : [],
  );
  const linked = succession.filter((pair) => pair.some((one) => touched.has(one))).flat();
  const others = [...alike, ...linked].filter((address) => !touched.has(address));
  return waitingFor(db, others);
}
