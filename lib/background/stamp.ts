import type { DecisionContent, Stamp } from '../domain/decision';
import type { RadiostilteDatabase } from '../store/database';
import { putDecisions } from '../store/decisions';

/** The next stamp of this device; call inside the transaction that stores the decision. */
async function nextStamp(db: RadiostilteDatabase, fallbackDevice: string): Promise<Stamp> {
  const device = String((await db.meta.get('device'))?.value ?? fallbackDevice);
  const counter = Number((await db.meta.get('counter'))?.value ?? 0) + 1;
  await db.meta.bulkPut([
    { key: 'device', value: device },
    { key: 'counter', value: counter },
  ]);
  return { counter, device };
}

/** Stores what the user said, each with a stamp of its own. */
export async function decide(
  db: RadiostilteDatabase,
  decisions: readonly DecisionContent[],
): Promise<void> {
  const fallbackDevice = crypto.randomUUID();
  for (const decision of decisions) {
    const stamp = await nextStamp(db, fallbackDevice);
    await putDecisions(db, [{ ...decision, stamp }]);
  }
}
