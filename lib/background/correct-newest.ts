import { messageKey, threadKey } from '../domain/addressing';
import type { DecisionContent } from '../domain/decision';
import { type CorrectionKind, offeredCorrections } from '../domain/offered-corrections';
import type { Correction } from '../messages/messages';
import type { RadiostilteDatabase } from '../store/database';
import { decided } from '../store/decisions';
import type { DecisionRow, ThreadRow } from '../store/rows';
import type { Context } from './context';
import { sawDecision } from './decisions';
import { showsAccount } from './mail-tabs';

/** What the user may correct in an open thread, for the line in the page; null: nothing. */
export async function correctionOf(
  db: RadiostilteDatabase,
  row: ThreadRow,
): Promise<Correction | null> {
  const { newestName } = row;
  if (newestName === null) return null;
  const corrected = await decided(db, 'message', 'verdict', messageKey(row.key, newestName));
  if (corrected !== null) return { message: newestName, corrected: true, kinds: [] };
  const kinds = offeredCorrections(row);
  return kinds.length > 0 ? { message: newestName, corrected: false, kinds } : null;
}

export interface Corrected {
  readonly account: string;
  readonly threadId: string;
  /** Name of the message that the user saw as the newest one. */
  readonly message: string;
  /** Null takes the correction back. */
  readonly kind: CorrectionKind | null;
}

/**
 * The user corrected the newest message of the thread that a mail tab shows. A mail tab may say
 * nothing else than what the line in it offers, and only of the mailbox that it shows.
 * @returns false where nothing was changed, for instance because a newer message has come
 */
export async function correctNewest(
  context: Context,
  { account, threadId, message, kind }: Corrected,
  tabId: number | null,
): Promise<boolean> {
  const { db } = context;
  if (!(await showsAccount(tabId, account))) return false;
  const row = await db.threads.get(threadKey(account, threadId));
  if (!row || row.newestName !== message) return false;
  const subject = messageKey(row.key, message);
  const known = await db.decisions.get(`message verdict ${subject}`);
  const decision = kind === null ? takenBack(known) : said(row, subject, kind);
  if (decision === null || decision.value === (known?.value ?? null)) return true;
  if (kind !== null && (known?.value || !offeredCorrections(row).includes(kind))) return false;
  await sawDecision(context, decision);
  return true;
}

type VerdictDecision = Extract<DecisionContent, { field: 'verdict' }>;

/** Of the same sender: what the correction taught is unlearnt. */
function takenBack(known: DecisionRow | undefined): VerdictDecision | null {
  if (known?.field !== 'verdict') return null;
  const { stamp: _, key: __, ...decision } = known;
  return { ...decision, value: null };
}

function said(row: ThreadRow, subject: string, kind: CorrectionKind): VerdictDecision {
  const about = { about: 'message', subject, field: 'verdict' } as const;
  const { newestFrom, silence } = row;
  // Mine is no answer of theirs: they answered some other way, and it waits for nothing any more.
  if (newestFrom === null) return { ...about, value: kind === 'answer' ? 'closer' : kind };
  // That nothing more is needed tells nothing of who wrote.
  if (kind === 'closer' || silence.lastVerdict === null) return { ...about, value: kind };
  return { ...about, value: kind, from: newestFrom, instead: silence.lastVerdict };
}
