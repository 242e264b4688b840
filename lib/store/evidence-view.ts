import { messageKey } from '../domain/addressing';
import type { SamePeople } from '../domain/same-people';
import { USER_SIGN } from '../domain/silence';
import type { VerdictKind } from '../domain/verdict';
import type { RadiostilteDatabase } from './database';
import { decided } from './decisions';
import { notedView } from './noted-view';
import type { CorrespondentRow, ThreadRow } from './rows';
import type { EvidenceView } from './views';

/** What a thread stands on, for the sentences that say why and for corrections. */
export async function evidenceView(
  db: RadiostilteDatabase,
  row: ThreadRow,
  client: CorrespondentRow | undefined,
  people?: SamePeople,
): Promise<EvidenceView> {
  // Asked at once, each costs a way to the database and back.
  const [taken, phase, cause, noted] = await Promise.all([
    takenFor(db, row),
    decided(db, 'thread', 'phase', row.key),
    decided(db, 'thread', 'cause', row.key),
    notedView(db, row, people),
  ]);
  return {
    newestName: row.newestName,
    newestFrom: row.newestFrom,
    newestSigns: row.newestSigns,
    lastVerdict: row.silence.lastVerdict,
    takenFor: taken,
    phase: row.phase,
    phaseSaid: phase !== null,
    cause,
    agreedDays: client?.agreedDays ?? null,
    noted,
  };
}

async function takenFor(db: RadiostilteDatabase, row: ThreadRow): Promise<VerdictKind | null> {
  const { lastVerdict } = row.silence;
  if (row.newestName === null || !row.newestSigns.includes(USER_SIGN)) return lastVerdict;
  const said = await db.decisions.get(`message verdict ${messageKey(row.key, row.newestName)}`);
  return (said?.field === 'verdict' ? said.instead : null) ?? lastVerdict;
}
