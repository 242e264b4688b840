/** The databases of every version so far, as their own code left them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_TABLES } from '../../lib/store/backup/backup-form';
import { keyed } from '../../lib/store/backup/incoming';
import type { OldStore } from './write-old-database';

export const VERSIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Version = (typeof VERSIONS)[number];

/** Indexes of the tables as each version had them, where they changed. */
export const STORES: Readonly<Record<Version, Readonly<Record<string, string>>>> = {
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
    threads: 'key, account, *due, *addresses, [shelf+shelvedAt], *tells, newestAt',
    correspondents: 'address, threadsWrittenTo, waitedAt, called',
    spellings: 'key, shared',
    unfolded: 'key',
    catchUps: 'account',
    setAside: '++id',
  },
};

export type OldRows = Readonly<Record<string, readonly object[]>>;

/** The text of a file that a version saved. */
export function backupFileOf(version: number): string {
  const file = path.join(import.meta.dirname, `../backups/version-${version}.json`);
  return readFileSync(file, 'utf8');
}

/** Every table of a version with its indexes, as a browser is told of them. */
export function storesOf(version: Version): readonly OldStore[] {
  const until = VERSIONS.filter((one) => one <= version).map((one) => STORES[one]);
  const all: Record<string, string> = Object.assign({}, ...until);
  return Object.entries(all).map(([table, words]) => {
    const [key = '', ...indexes] = words.split(', ');
    return { table, key: key.replace('++', ''), indexes: indexes.map(indexOf) };
  });
}

/** "*due" is one of many values, "[a+b]" a pair of fields. */
function indexOf(word: string): OldStore['indexes'][number] {
  const isMany = word.startsWith('*');
  if (isMany) return { name: word.slice(1), path: word.slice(1), isMany };
  const path = word.startsWith('[') ? word.slice(1, -1).split('+') : word;
  return { name: word, path, isMany };
}

/** What was seen and said in a database of a version, and the threads it had made of that. */
export function rowsOf(version: Version): OldRows {
  const file = JSON.parse(backupFileOf(version)) as OldRows;
  const tables = BACKUP_TABLES.filter((table) => (file[table] ?? []).length > 0);
  const rows = tables.map((table) => [table, (file[table] ?? []).map((row) => keyed(table, row))]);
  const told: OldRows = Object.fromEntries(rows);
  const threads = (told['sightings'] ?? []).map((row) => Object(row).thread as string);
  return { ...told, threads: [...new Set(threads)].map((key) => oldThread(key, version)) };
}

/** Of what is derived only the threads' names outlast the upgrade: the rules make the rest anew. */
function oldThread(key: string, version: Version): object {
  const [account = ''] = key.split(' ', 1);
  const due = 1_753_400_000_000;
  return {
    key,
    account,
    threadId: key.slice(account.length + 1),
    subject: 'Offer',
    participants: [],
    addresses: [],
    client: null,
    silence: {
      turn: 'theirs',
      since: 1_753_005_600_000,
      nudgedAt: [],
      bounced: false,
      stepsSent: [],
      lastVerdict: 'request',
    },
    newestAt: 1_753_005_600_000,
    newestName: 'm1',
    newestShown: true,
    wholeAt: null,
    phase: 'general',
    language: 'en',
    plan: { step: 'reminder', due, rest: { status: 'calm' }, offer: 'quiet', firmAt: due },
    due: version < 3 ? due : [due],
  };
}
