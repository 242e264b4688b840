import { messageKey } from '../domain/addressing';
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
): Promise<EvidenceView> {
  return {
    newestName: row.newestName,
    newestFrom: row.newestFrom,
    newestSigns: row.newestSigns,
    lastVerdict: row.silence.lastVerdict,
    takenFor: await takenFor(db, row),
    phase: row.phase,
    phaseSaid: (await decided(db, 'thread', 'phase', row.key)) !== null,
    cause: await decided(db, 'thread', 'cause', row.key),
    agreedDays: client?.agreedDays ?? null,
    noted: await notedView(db, row),
  };
}

async function takenFor(db: RadiostilteDatabase, row: ThreadRow): Promise<VerdictKind | null> {
  const { lastVerdict } = row.silence;
  if (row.newestName === null || !row.newestSigns.includes(USER_SIGN)) return lastVerdict;
  const said = await db.decisions.get(`message verdict ${messageKey(row.key, row.newestName)}`);
  return (said?.field === 'verdict' ? said.instead : null) ?? lastVerdict;
}
