/** A backup of every version of the database opens, as that database itself would. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, bringIn, sharedState } from '../../../tests/support/backup-file';
import {
  backupFileOf,
  type OldRows,
  STORES,
  VERSIONS,
} from '../../../tests/support/older-databases';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../database';
import { BACKUP_TABLES } from './backup-form';
import { keyed } from './incoming';

const NOW = Date.UTC(2025, 7, 3);
const settings = defaultSettings('UTC');
async function writeOld(name: string, version: number): Promise<void> {
  const old = new Dexie(name);
  for (const one of VERSIONS.filter((earlier) => earlier <= version)) {
    old.version(one).stores(STORES[one]);
  }
  const file = JSON.parse(backupFileOf(version)) as OldRows;
  for (const table of BACKUP_TABLES) {
    const rows = file[table] ?? [];
    if (rows.length > 0) await old.table(table).bulkPut(rows.map((row) => keyed(table, row)));
  }
  old.close();
}

describe.each(VERSIONS)('a backup of version %d', (version) => {
  const [upgraded, alone, copied] = ['upgraded', 'alone', 'copied'].map(
    (what) => `${what}-${version}`,
  );
  let opened: RadiostilteDatabase[] = [];
  const context = (name = '') => {
    const db = new RadiostilteDatabase(name);
    opened = [...opened, db];
    return { db, settings, now: NOW };
  };
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => Promise.all(opened.map((db) => db.delete())));

  it('opens to what its database is after the upgrade', async () => {
    await writeOld(upgraded ?? '', version);
    const database = context(upgraded);
    const file = context(alone);
    const preview = await bringIn(file, new Blob([backupFileOf(version)]));
    const copy = context(copied);
    await bringIn(copy, await backupOf(database));
    expect(await sharedState(file.db)).toEqual(await sharedState(copy.db));
    expect(preview.inFile.threads).toBe(version === 1 ? 1 : 2);
    expect(preview.settings).toMatchObject({
      ownName: 'Nora',
      workingHours: { days: [1, 2, 3, 4] },
    });
    expect(await file.db.accounts.get('nora@studio-lind.example')).toMatchObject({
      home: '',
      clocks: [],
      selectors: [{ name: 'row', hitAt: 1_753_005_600_000, missingSince: null }],
    });
    expect(await file.db.spellings.toArray()).toMatchObject([{ key: 'annakeller@gmail.com' }]);
    const thread = await file.db.threads.get('nora@studio-lind.example t1');
    expect(thread).toMatchObject({ client: 'anna.keller@gmail.com', subject: 'Re: Offer' });
    if (version >= 6) {
      expect(
        await file.db.decisions
          .where('thread')
          .equals(thread?.key ?? '')
          .toArray(),
      ).toMatchObject([{ kind: 'quote', date: '2025-08-01', value: { later: null, topic: null } }]);
    }
  });
});
