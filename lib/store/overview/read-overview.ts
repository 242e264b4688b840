import { isoDayAt } from '../../domain/dates/iso-day-at';
import type { Instant } from '../../domain/instant';
import type { NamedNote } from '../../domain/notes/note';
import type { WorkingHours } from '../../domain/working-hours';
import { clockOf } from '../../settings/clock-of';
import type { Settings } from '../../settings/settings';
import { readSettings } from '../../settings/stored-settings';
import { database, type RadiostilteDatabase } from '../database';
import { notesOfKind } from '../notes';
import { silentDays, standingOf } from '../offer-view';
import type { ThreadRow } from '../rows';
import { readNoteLists } from './note-lists';
import type { OverviewView, PendingQuote } from './overview-views';
import { scanThreads } from './scan-threads';
import { pastClients, warmClients } from './warm-clients';

/** As `readOverview`, of the extension's own database, now. */
export async function readOverviewNow(
  months: number,
  onProgress: (share: number) => void,
): Promise<OverviewView> {
  const settings = await readSettings();
  return readOverview(database, { settings, now: Date.now(), months }, onProgress);
}

interface Wanted {
  readonly settings: Settings;
  readonly now: Instant;
  /** Past clients come up after so many months without contact. */
  readonly months: number;
}

/** What goes on over all clients. Looks at every thread once. */
export async function readOverview(
  db: RadiostilteDatabase,
  { settings, now, months }: Wanted,
  onProgress: (share: number) => void,
): Promise<OverviewView> {
  const hours = clockOf(settings);
  const today = isoDayAt(now, hours.zone);
  const people = new Map((await db.correspondents.toArray()).map((row) => [row.address, row]));
  const quotes: ThreadRow[] = [];
  const past = pastClients(people);
  const look = (row: ThreadRow): void => {
    if (row.phase === 'quote' && row.silence.turn === 'theirs' && row.client !== null) {
      quotes.push(row);
    }
    for (const address of row.addresses) past.get(address)?.push(row);
  };
  await scanThreads(db, look, onProgress);
  const nameOf = (address: string) => people.get(address)?.name || address;
  return {
    now,
    today,
    quotes: await pendingQuotes(db, quotes, { hours, now, today, nameOf }),
    ...(await readNoteLists(db, hours, today)),
    warm: await warmClients(db, past, { months, now, nameOf }),
  };
}

interface Around {
  readonly hours: WorkingHours;
  readonly now: Instant;
  readonly today: string;
  readonly nameOf: (address: string) => string;
}

async function pendingQuotes(
  db: RadiostilteDatabase,
  rows: readonly ThreadRow[],
  { hours, now, today, nameOf }: Around,
): Promise<readonly PendingQuote[]> {
  const notes = new Map<string, NamedNote>();
  for (const note of await notesOfKind(db, 'quote')) if (note.thread) notes.set(note.thread, note);
  return rows
    .map((row) => {
      const note = notes.get(row.key) ?? null;
      return {
        thread: row.key,
        name: nameOf(row.client ?? ''),
        subject: row.subject,
        since: row.silence.since ?? 0,
        workingDays: silentDays(row, now, hours),
        nudges: row.silence.nudgedAt.length,
        status: standingOf(row, now, hours).status,
        note,
        isOver: note?.date ? note.date < today : false,
      };
    })
    .filter(({ status }) => status !== 'closed' && status !== 'before')
    .sort((a, b) => a.since - b.since);
}
