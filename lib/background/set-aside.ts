import { browser } from 'wxt/browser';
import { HOUR, type Instant } from '../domain/instant';
import type { ThreadKey } from '../domain/sighting';
import { BACKUP_TABLES, type BackupTable } from '../store/backup/backup-form';
import { bareRow } from '../store/backup/bare-rows';
import { checkedRow } from '../store/backup/row-schemas';
import { keyOf, slicesOf } from '../store/backup/slices';
import type { RadiostilteDatabase } from '../store/database';
import { leaveUnfolded } from './import/unfolded';
import { wantRefold } from './refold-all';

const LOOKED_AT = 'looked-for-damage';

/**
 * Looks through everything that was seen and said. A row that does not hold what it should is set aside,
 * as it is: nothing is concluded from it any more, and it is never thrown away. What was derived of it is
 * to be made anew. Not more than once in an hour: it reads all there is.
 * @returns how many were set aside, or how many derived ones are to be made anew
 */
export async function setAsideDamaged(db: RadiostilteDatabase, now: Instant): Promise<number> {
  if (!(await isTime(now))) return 0;
  let found = 0;
  for (const table of BACKUP_TABLES) {
    for await (const rows of slicesOf(db, table)) {
      const damaged = rows.filter((row) => !isWhole(table, row));
      if (damaged.length > 0) await setAside(db, table, damaged, now);
      found += damaged.length;
    }
  }
  return found + (await dropDamagedDerived(db));
}

async function isTime(now: Instant): Promise<boolean> {
  const last = (await browser.storage.session.get(LOOKED_AT))[LOOKED_AT];
  if (typeof last === 'number' && Math.abs(now - last) < HOUR) return false;
  await browser.storage.session.set({ [LOOKED_AT]: now });
  return true;
}

function isWhole(table: BackupTable, row: object): boolean {
  try {
    return checkedRow(table, bareRow(table, row)) !== null;
  } catch {
    return false;
  }
}

async function setAside(
  db: RadiostilteDatabase,
  table: BackupTable,
  rows: readonly object[],
  at: Instant,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.setAside.bulkAdd(rows.map((row) => ({ table, row, at })));
    await db.table(table).bulkDelete(rows.map((row) => keyOf(db, table, row)));
    if (table === 'sightings') await leaveUnfolded(db, threadsOf(rows));
    else await wantRefold(db);
  });
}

function threadsOf(rows: readonly object[]): readonly ThreadKey[] {
  const threads = rows.map((row) => Object(row).thread as unknown);
  return [...new Set(threads.filter((thread) => typeof thread === 'string'))];
}

/** What was derived is not set aside: it is made anew of what was seen. */
async function dropDamagedDerived(db: RadiostilteDatabase): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const threads = await db.threads.filter((row) => !isThread(row)).primaryKeys();
    const people = await db.correspondents.filter((row) => !isCorrespondent(row)).primaryKeys();
    await db.threads.bulkDelete(threads);
    await db.correspondents.bulkDelete(people);
    const theirs = await db.threads.where('addresses').anyOf(people).primaryKeys();
    await leaveUnfolded(db, [...new Set([...threads, ...theirs])]);
    return threads.length + people.length;
  });
}

function isThread(row: object): boolean {
  const { addresses, participants, spells, silence, plan } = Object(row);
  const lists = [addresses, participants, spells, plan?.offers];
  return lists.every((list) => Array.isArray(list)) && typeof silence?.turn === 'string';
}

function isCorrespondent(row: object): boolean {
  const { name, away, spells } = Object(row);
  return typeof name === 'string' && Array.isArray(away) && Array.isArray(spells);
}
