import type { Accepted } from '../../messages/messages';
import type { Settings } from '../../settings/settings';
import { readSettings, writeSettings } from '../../settings/stored-settings';
import { BACKUP_TABLES, type BackupTable } from '../../store/backup/backup-form';
import {
  type BringingIn,
  bringingIn,
  endBringingIn,
  keepBringingIn,
} from '../../store/backup/bringing-in';
import { dropIncoming, incomingDatabase, isIncoming } from '../../store/backup/incoming';
import { sliceAfter } from '../../store/backup/slices';
import type { RadiostilteDatabase } from '../../store/database';
import type {
  AccountRow,
  CatchUpRow,
  CoverageRow,
  DecisionRow,
  NameRow,
  SightingRow,
} from '../../store/rows';
import { forgetBegun } from '../../store/trouble';
import type { Context } from '../context';
import { leaveUnfolded } from '../import/unfolded';
import { mergeAccounts } from './merge-accounts';
import {
  type Change,
  mergeCatchUps,
  mergeCoverage,
  mergeDecisions,
  mergeNames,
  mergeSightings,
} from './merge-rows';
import { oneAtATime } from './one-at-a-time';

/** What the user wants of the file that waits. */
export interface WantedBringingIn {
  readonly how: BringingIn['how'];
  /** Settings of the file to take over; null: those of here stay. */
  readonly settings: Settings | null;
}

/**
 * Begins to take over what waits in the incoming database. From here on it goes on by itself, also in a
 * worker that starts anew (`bringInSome`). Done again, it does not begin again; not accepted where nothing
 * waits any more.
 */
export function beginBringingIn({ db }: Context, wanted: WantedBringingIn): Promise<Accepted> {
  return oneAtATime(async () => {
    if ((await bringingIn(db)) !== null) return { accepted: true };
    if (!(await isIncoming())) return { accepted: false };
    if (wanted.how === 'replace') await forgetBegun();
    await begin(db, wanted);
    return { accepted: true };
  });
}

async function begin(db: RadiostilteDatabase, { how, settings }: WantedBringingIn): Promise<void> {
  const left = await rowsWaiting();
  await db.transaction('rw', db.tables, async () => {
    if (how === 'replace') await clearForAnother(db);
    const [table] = BACKUP_TABLES;
    await keepBringingIn(db, {
      how,
      settings,
      table,
      after: null,
      left,
      changesAll: how === 'replace',
      clocks: {},
      otherwise: [],
    });
  });
}

async function rowsWaiting(): Promise<number> {
  const incoming = incomingDatabase();
  const counts = await Promise.all(BACKUP_TABLES.map((table) => incoming.table(table).count()));
  incoming.close();
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Everything goes but what is of this browser: which tabs show what, and which pages were asked for. The
 * device gets another name, for its counter may go back and a stamp must never be given twice.
 */
async function clearForAnother(db: RadiostilteDatabase): Promise<void> {
  const others = db.tables.filter(({ name }) => name !== 'meta');
  await Promise.all(others.map((table) => table.clear()));
  await db.meta.bulkDelete(['device', 'counter', 'prior']);
}

/**
 * Takes over some rows, in one transaction with the mark of how far it came. The page asks for it, and a
 * worker that starts goes on by itself: the one that comes second does the next rows.
 * @returns how many are left; 0 where all were taken over, and what hangs on them is to be folded
 */
export function bringInSome({ db }: Context): Promise<number> {
  return oneAtATime(() => takeSome(db));
}

async function takeSome(db: RadiostilteDatabase): Promise<number> {
  const mark = await bringingIn(db);
  if (mark === null) return 0;
  const incoming = incomingDatabase();
  const { rows, last } = await sliceAfter(incoming, mark.table, mark.after);
  incoming.close();
  const next = nextTable(mark.table);
  if (last === null && next === null) {
    await finish(db, mark);
    return 0;
  }
  return db.transaction('rw', db.tables, async () => {
    const change = await merge(db, mark, rows);
    const place = last === null ? { table: next ?? mark.table, after: null } : { after: last };
    const left = Math.max(mark.left - rows.length, 0);
    await keepBringingIn(db, { ...mark, ...change, ...place, left });
    return left + 1;
  });
}

function nextTable(table: BackupTable): BackupTable | null {
  return BACKUP_TABLES[BACKUP_TABLES.indexOf(table) + 1] ?? null;
}

/** The incoming database holds rows of the table it was asked for. */
function merge(
  db: RadiostilteDatabase,
  mark: BringingIn,
  rows: readonly object[],
): Promise<Change> {
  switch (mark.table) {
    case 'accounts':
      return mergeAccounts(db, rows as readonly AccountRow[], mark);
    case 'names':
      return mergeNames(db, rows as readonly NameRow[]);
    case 'decisions':
      return mergeDecisions(db, rows as readonly DecisionRow[]);
    case 'catchUps':
      return mergeCatchUps(db, rows as readonly CatchUpRow[]);
    case 'sightings':
      return mergeSightings(db, rows as readonly SightingRow[], mark);
    case 'coverage':
      return mergeCoverage(db, rows as readonly CoverageRow[], mark);
  }
}

/**
 * The settings come first: done again, they are written again. The mark goes last: without it a page could
 * begin to fill the incoming database while it is dropped.
 */
async function finish(
  db: RadiostilteDatabase,
  { settings, changesAll }: BringingIn,
): Promise<void> {
  if (settings !== null) await writeSettings(withWishesOfHere(settings, await readSettings()));
  await dropIncoming();
  await db.transaction('rw', db.tables, async () => {
    if (changesAll || settings !== null) {
      const threads = await db.sightings.orderBy('thread').uniqueKeys();
      await leaveUnfolded(db, threads.map(String));
    }
    await endBringingIn(db);
  });
}

/** A consent, a permission, and the wish to forget are given for this browser: no file changes them. */
function withWishesOfHere(theirs: Settings, here: Settings): Settings {
  const { confirming, notifications, retention } = here;
  return { ...theirs, confirming, notifications, retention };
}
