/**
 * What a file holds waits in a database beside the extension's own until the user said what to do with
 * it, and until all of it was taken over (adr 18).
 */
import Dexie from 'dexie';
import { type DecisionContent, decisionKey } from '../../domain/decision';
import type { Sighting } from '../../domain/sighting';
import { sightingKey } from '../../domain/sighting-key';
import { database, RadiostilteDatabase } from '../database';
import type { BackupTable } from './backup-form';

const INCOMING = 'radiostilte-incoming';

/** The tables of every version by what a row stands under; those of a version ask for more. */
const KEYS = {
  sightings: 'key',
  decisions: 'key',
  accounts: 'address',
  coverage: 'key',
  names: 'key',
  catchUps: 'account',
  threads: 'key',
  correspondents: 'address',
  commands: 'id',
  meta: 'key',
};

/** The one being filled, as a database of that version. */
export function incomingOfVersion(version: number): Dexie {
  if (version === database.verno) return incomingDatabase();
  const incoming = new Dexie(INCOMING);
  incoming.version(version).stores(KEYS);
  return incoming;
}

/** The same as one of today: opening it carries out every upgrade since the version it was made in. */
export function incomingDatabase(): RadiostilteDatabase {
  return new RadiostilteDatabase(INCOMING);
}

export function isIncoming(): Promise<boolean> {
  return Dexie.exists(INCOMING);
}

export function dropIncoming(): Promise<void> {
  return Dexie.delete(INCOMING);
}

/** A row of a file, under the key that what it says gives it. */
export function keyed(table: BackupTable, row: object): object {
  if (table === 'sightings') {
    const { sighting } = row as { readonly sighting: Sighting };
    return { ...row, key: sightingKey(sighting), thread: sighting.thread };
  }
  if (table === 'decisions') return { ...row, key: decisionKey(row as DecisionContent) };
  return row;
}
