import { isHistory, splitThreadKey } from '../domain/addressing';
import type { Note, NoteKind } from '../domain/notes/note';
import type { Message } from '../domain/thread-facts';
import { isMarked, type MailMark } from '../domain/told-twice';
import type { ClientLog, LogEntry, LoggedThread } from '../messages/client-log';
import { clockOf } from '../settings/clock-of';
import { mailsOnPages } from '../store/mails-on-pages';
import { notesAbout } from '../store/notes';
import { standingOf } from '../store/offer-view';
import type { ThreadRow } from '../store/rows';
import { samePeopleIn } from '../store/same-people-in';
import type { Context } from './context';
import { correctedFacts } from './corrected-facts';
import { ownAddresses } from './own-addresses';

/** What of a client's page is a fact, and no thought of the user's. */
const FACTS: ReadonlySet<NoteKind> = new Set([
  'ask',
  'missing',
  'terms',
  'missed-meeting',
  'invoice',
  'quote',
]);

/**
 * The factual log of a client: what was asked, answered and when, by mail and otherwise
 * (facts/mission-rows.md S0-11, S4-42). No words of a mail are in it, for none are stored.
 * @returns null where nobody has that address
 */
export async function clientLog(context: Context, address: string): Promise<ClientLog | null> {
  const { db, now } = context;
  const person = await db.correspondents.get(address);
  if (person === undefined) return null;
  const notes = await notesAbout(db, address);
  const rows = await db.threads.where('addresses').equals(address).toArray();
  const newestFirst = rows.sort((a, b) => (b.newestAt ?? 0) - (a.newestAt ?? 0));
  const threads: LoggedThread[] = [];
  const onPages = mailsOnPages(rows);
  for (const row of newestFirst) {
    const thread = await loggedThread(context, row, notes, onPages);
    if (thread.entries.length > 0 || !isHistory(row.key)) threads.push(thread);
  }
  return {
    now,
    address,
    name: person.name || address,
    relation: person.relation,
    agreedDays: person.agreedDays,
    threads,
    facts: notes.filter(({ kind }) => FACTS.has(kind)),
  };
}

async function loggedThread(
  { db, settings, now }: Context,
  row: ThreadRow,
  notes: readonly Note[],
  onPages: ReadonlySet<MailMark>,
): Promise<LoggedThread> {
  const own = await ownAddresses(db, settings);
  const people = await samePeopleIn(db);
  const { facts } = await correctedFacts(db, row.key, { own, people, now });
  const all = facts.messages;
  const messages = isHistory(row.key) ? all.filter((mail) => !isMarked(mail, onPages)) : all;
  const contacts = notes.filter(({ kind, thread }) => kind === 'contact' && thread === row.key);
  return {
    account: splitThreadKey(row.key).account,
    subject: row.subject,
    phase: row.phase,
    status: standingOf(row, now, clockOf(settings)).status,
    entries: [...messages.map(entryOfMail), ...contacts.flatMap(entryOfContact)].sort(
      (a, b) => a.at - b.at,
    ),
  };
}

function entryOfMail({ sentAt, direction, verdict, step }: Message): LogEntry {
  const contact = { channel: null, outcome: null };
  return { at: sentAt.from, direction, verdict: verdict?.kind ?? null, step, ...contact };
}

function entryOfContact({ at, channel, outcome }: Note): readonly LogEntry[] {
  if (at === null || channel === null || outcome === null) return [];
  const direction = outcome === 'answer' ? 'in' : 'out';
  return [{ at, direction, verdict: null, step: null, channel, outcome }];
}
