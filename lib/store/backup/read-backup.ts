import * as z from 'zod/mini';
import { migrateSettings } from '../../settings/migrate-settings';
import { SETTINGS_VERSION, type Settings } from '../../settings/settings';
import { settingsSchema } from '../../settings/settings-schema';
import { database } from '../database';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  BACKUP_VERSION,
  type BackupHead,
  BackupRefused,
  type BackupTable,
  damaged,
} from './backup-form';
import { dropIncoming, incomingDatabase, incomingOfVersion, keyed } from './incoming';
import { JsonEntries, type JsonEntry } from './json-entries';
import { checkedRow } from './row-schemas';
import { keyOf, slicesOf } from './slices';

/** What a file says besides its rows. */
export interface ReadBackup {
  readonly head: BackupHead;
  readonly settings: Settings;
}

const SLICE = 1_000;
const OLDEST_DATABASE = 1;

const headSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().check(z.int(), z.gte(1)),
  databaseVersion: z.number().check(z.int(), z.gte(OLDEST_DATABASE)),
  writtenAt: z.string().check(z.maxLength(40)),
});

/**
 * Reads a file to its end, checks every row and puts all of them into the incoming database, as rows of
 * today. The extension's own database is not touched.
 * @throws BackupRefused
 */
export async function readBackup(bytes: AsyncIterable<Uint8Array>): Promise<ReadBackup> {
  await dropIncoming();
  const { head, settings } = await fillIncoming(bytes);
  const read = { head, settings: settingsOf(settings) };
  if (!isOfToday(head)) await upgradeIncoming();
  return read;
}

interface Filled {
  readonly head: BackupHead;
  readonly settings: unknown;
}

async function fillIncoming(bytes: AsyncIterable<Uint8Array>): Promise<Filled> {
  const reading = new Reading();
  const entries = new JsonEntries();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of bytes) {
      await reading.take(entries.take(decoded(decoder, piece)));
    }
    await reading.take(entries.take(decoded(decoder)));
    entries.end();
    return await reading.end();
  } finally {
    reading.close();
  }
}

/** What is no text is no file of ours. */
function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw damaged();
  }
}

/** Takes the entries of a file as they come. */
class Reading {
  private readonly fields = new Map<string, unknown>();
  private head: BackupHead | null = null;
  private incoming: ReturnType<typeof incomingOfVersion> | null = null;
  private readonly waiting = new Map<BackupTable, object[]>();

  async take(entries: readonly JsonEntry[]): Promise<void> {
    for (const entry of entries) {
      if (entry.number === null) this.field(entry);
      else await this.row(entry);
    }
  }

  async end(): Promise<Filled> {
    const head = this.begin();
    for (const table of BACKUP_TABLES) await this.store(table);
    if (!this.fields.has('settings')) throw damaged('settings');
    return { head, settings: this.fields.get('settings') };
  }

  close(): void {
    this.incoming?.close();
  }

  private field({ part, value }: JsonEntry): void {
    if (this.fields.has(part)) throw damaged(part);
    this.fields.set(part, value);
  }

  /** What a file is must be known before its first row. */
  private begin(): BackupHead {
    if (this.head !== null) return this.head;
    this.head = headOf(this.fields);
    this.incoming = incomingOfVersion(this.head.databaseVersion);
    return this.head;
  }

  private async row({ part, number, value }: JsonEntry): Promise<void> {
    const head = this.begin();
    const table = BACKUP_TABLES.find((one) => one === part);
    if (table === undefined || typeof value !== 'object' || value === null) {
      throw damaged(part, number);
    }
    const row = isOfToday(head) ? checkedRow(table, value) : value;
    if (row === null) throw damaged(part, number);
    const rows = this.waiting.get(table) ?? [];
    rows.push(rowUnderKey(table, row, number));
    this.waiting.set(table, rows);
    if (rows.length >= SLICE) await this.store(table);
  }

  private async store(table: BackupTable): Promise<void> {
    const rows = this.waiting.get(table) ?? [];
    this.waiting.delete(table);
    if (rows.length > 0) await this.incoming?.table(table).bulkPut(rows);
  }
}

function headOf(fields: ReadonlyMap<string, unknown>): BackupHead {
  const { format, version, databaseVersion } = Object.fromEntries(fields);
  if (format !== BACKUP_FORMAT) throw new BackupRefused({ why: 'not-ours' });
  const isNewer = Number(version) > BACKUP_VERSION || Number(databaseVersion) > database.verno;
  if (isNewer) throw new BackupRefused({ why: 'newer' });
  const head = headSchema.safeParse(Object.fromEntries(fields));
  if (!head.success) throw damaged();
  return head.data;
}

function isOfToday({ databaseVersion }: BackupHead): boolean {
  return databaseVersion === database.verno;
}

function settingsOf(value: unknown): Settings {
  const version = Number(Object(value).version);
  if (version > SETTINGS_VERSION) throw new BackupRefused({ why: 'newer' });
  const parsed = settingsSchema.safeParse(migrateSettings(value));
  if (!parsed.success) throw damaged('settings');
  return parsed.data as Settings;
}

function rowUnderKey(table: BackupTable, row: object, number: number | null): object {
  try {
    return keyed(table, row);
  } catch {
    throw damaged(table, number);
  }
}

/** Rows of an older version become rows of today by the upgrades of the database, and are checked then. */
async function upgradeIncoming(): Promise<void> {
  const incoming = incomingDatabase();
  try {
    for (const table of BACKUP_TABLES) {
      let number = 0;
      for await (const rows of slicesOf(incoming, table)) {
        const checked = rows.map((row) => {
          number += 1;
          const fitting = checkedRow(table, row);
          if (fitting === null) throw damaged(table, number);
          return fitting;
        });
        await incoming.table(table).bulkDelete(rows.map((row) => keyOf(incoming, table, row)));
        await incoming.table(table).bulkPut(checked.map((row) => keyed(table, row)));
      }
    }
  } finally {
    incoming.close();
  }
}
