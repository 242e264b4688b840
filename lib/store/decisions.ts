import {
  compareStamps,
  type Decision,
  type DecisionContent,
  type DecisionValue,
  decisionKey,
} from '../domain/decision';
import type { Instant } from '../domain/instant';
import type { RadiostilteDatabase } from './database';
import type { DecisionRow } from './rows';

/** Stores decisions; of one subject and field the highest stamp stays. */
export async function putDecisions(
  db: RadiostilteDatabase,
  decisions: readonly Decision[],
): Promise<void> {
  for (const decision of decisions) {
    const key = decisionKey(decision);
    const known = await db.decisions.get(key);
    if (known && compareStamps(known.stamp, decision.stamp) >= 0) continue;
    await db.decisions.put(decisionRow(decision));
  }
}

/** As it is stored: under its key, and with what finds it again. */
export function decisionRow(decision: Decision): DecisionRow {
  return { ...decision, key: decisionKey(decision), ...indexesOf(decision) };
}

type Indexes = Pick<DecisionRow, 'person' | 'kind' | 'date' | 'thread'>;

function indexesOf(decision: DecisionContent): Indexes {
  if (decision.field !== 'note' || decision.value === null) return {};
  const { person, kind, date, done, thread } = decision.value;
  const about = thread === null ? { person } : { person, thread };
  if (done) return about;
  return date === null ? { ...about, kind } : { ...about, kind, date };
}

/** What the user said of one field of one subject; null where nothing, or taken back. */
export async function decided<F extends DecisionContent['field']>(
  db: RadiostilteDatabase,
  about: DecisionContent['about'],
  field: F,
  subject: string,
): Promise<DecisionValue<F> | null> {
  const row = await db.decisions.get(`${about} ${field} ${subject}`);
  // The key holds the field, and only decisions of that field are stored under it.
  return (row?.value ?? null) as DecisionValue<F> | null;
}

/** The moment of the first run; null until it was finished. */
export async function firstRunAt(db: RadiostilteDatabase): Promise<Instant | null> {
  return decided(db, 'all', 'first-run', '');
}
