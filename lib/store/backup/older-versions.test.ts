/** A backup of every version of the database opens, as that database itself would. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, bringIn, sharedState } from '../../../tests/support/backup-file';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../database';
import { BACKUP_TABLES } from './backup-form';
import { keyed } from './incoming';

const NOW = Date.UTC(2025, 7, 3);
const settings = defaultSettings('UTC');
const VERSIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Indexes of the tables as each version had them, where they changed. */
const STORES: Readonly<Record<(typeof VERSIONS)[number], Readonly<Record<string, string>>>> = {
  1: {
    sightings: 'key, thread',
    decisions: 'key',
    accounts: 'address',
    coverage: 'key',
    threads: 'key, account, due, *addresses',
    correspondents: 'address, threadsWrittenTo',
    commands: 'id, thread',
    meta: 'key',
  },
  2: { names: 'key, *addresses' },
  3: { threads: 'key, account, *due, *addresses', decisions: 'key, from' },
  4: { threads: 'key, account, *due, *addresses, [shelf+shelvedAt]' },
  5: { correspondents: 'address, threadsWrittenTo, waitedAt' },
  6: { decisions: 'key, from, person, date' },
  7: { decisions: 'key, from, person, date, kind' },
  8: { decisions: 'key, from, person, date, kind, thread' },
  9: {
    correspondents: 'address, threadsWrittenTo, waitedAt, called',
    spellings: 'key, shared',
    unfolded: 'key',
    catchUps: 'account',
  },
};

type Rows = Readonly<Record<string, readonly object[]>>;

function fileOf(version: number): string {
  const file = join(import.meta.dirname, `../../../tests/backups/version-${version}.json`);
  return readFileSync(file, 'utf8');
}

async function writeOld(name: string, version: number): Promise<void> {
  const old = new Dexie(name);
  for (const one of VERSIONS.filter((earlier) => earlier <= version)) {
    old.version(one).stores(STORES[one]);
  }
  const file = JSON.parse(fileOf(version)) as Rows;
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
    const preview = await bringIn(file, new Blob([fileOf(version)]));
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
