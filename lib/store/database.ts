import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { bareCorrespondent, bareThread } from './migrations/bare-derived-rows';
import { withThread } from './migrations/note-thread';
import { addSpellings, spellingRows } from './migrations/spelling-rows';
import { withCalled } from './migrations/with-called';
import { lacksPeopleBeside, withPeopleBeside } from './migrations/with-people-beside';
import { withSelectorMoments } from './migrations/with-selector-moments';
import { refuseNewer } from './newer-database';
import type {
  AccountRow,
  CatchUpRow,
  CommandRow,
  CorrespondentRow,
  CoverageRow,
  DecisionRow,
  MetaRow,
  NameRow,
  SetAsideRow,
  SightingRow,
  SpellingRow,
  ThreadRow,
  UnfoldedRow,
} from './rows';

/** The extension's own database. Only use cases in `lib/background` write to it. */
export class RadiostilteDatabase extends Dexie {
  declare sightings: Table<SightingRow, string>;
  declare decisions: Table<DecisionRow, string>;
  declare accounts: EntityTable<AccountRow, 'address'>;
  declare coverage: EntityTable<CoverageRow, 'key'>;
  declare threads: EntityTable<ThreadRow, 'key'>;
  declare correspondents: EntityTable<CorrespondentRow, 'address'>;
  declare names: EntityTable<NameRow, 'key'>;
  declare spellings: EntityTable<SpellingRow, 'key'>;
  declare catchUps: EntityTable<CatchUpRow, 'account'>;
  declare unfolded: EntityTable<UnfoldedRow, 'key'>;
  declare setAside: Table<SetAsideRow, number>;
  declare commands: EntityTable<CommandRow, 'id'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name = 'radiostilte') {
    super(name);
    this.version(1).stores({
      sightings: 'key, thread',
      decisions: 'key',
      accounts: 'address',
      coverage: 'key',
      threads: 'key, account, due, *addresses',
      correspondents: 'address, threadsWrittenTo',
      commands: 'id, thread',
      meta: 'key',
    });
    this.version(2)
      .stores({ names: 'key, *addresses' })
      .upgrade((upgrade) =>
        upgrade.table('accounts').toCollection().modify({ home: '', clocks: [], undatedIn: [] }),
      );
    // What is derived gets its new shape when the rules of today make it anew.
    this.version(3).stores({
      threads: 'key, account, *due, *addresses',
      decisions: 'key, from',
    });
    this.version(4).stores({
      threads: 'key, account, *due, *addresses, [shelf+shelvedAt]',
    });
    this.version(5).stores({ correspondents: 'address, threadsWrittenTo, waitedAt' });
    this.version(6).stores({ decisions: 'key, from, person, date' });
    this.version(7)
      .stores({ decisions: 'key, from, person, date, kind' })
      .upgrade((upgrade) => upgrade.table('decisions').toCollection().modify(withKind));
    this.version(8)
      .stores({ decisions: 'key, from, person, date, kind, thread' })
      .upgrade(async (upgrade) => {
        await remade(upgrade, 'decisions', withThread);
        await remade(upgrade, 'threads', bareThread);
        await remade(upgrade, 'correspondents', bareCorrespondent);
        await upgrade.table('meta').put({ key: 'folded-by', value: 0 });
      });
    this.version(9)
      .stores({
        threads: 'key, account, *due, *addresses, [shelf+shelvedAt], *tells, newestAt',
        correspondents: 'address, threadsWrittenTo, waitedAt, called',
        spellings: 'key, shared',
        unfolded: 'key',
        catchUps: 'account',
        setAside: '++id',
      })
      .upgrade(async (upgrade) => {
        await remade(upgrade, 'correspondents', withCalled);
        await remade(upgrade, 'accounts', withSelectorMoments);
        await upgrade
          .table<SightingRow>('sightings')
          .filter(lacksPeopleBeside)
          .modify((row, place) => {
            place.value = withPeopleBeside(row);
          });
        const mailboxes = new Map<string, Set<string>>();
        await upgrade
          .table<SightingRow>('sightings')
          .toCollection()
          .each((row) => addSpellings(mailboxes, row));
        await upgrade.table('spellings').bulkPut([...spellingRows(mailboxes)]);
        await upgrade.table('meta').put({ key: 'folded-by', value: 0 });
      });
    refuseNewer(this);
  }
}

async function remade<Old extends object>(
  upgrade: Transaction,
  table: string,
  remake: (row: Old) => object,
): Promise<void> {
  await upgrade
    .table<object>(table)
    .toCollection()
    .modify((row, place) => {
      place.value = remake(row as Old);
    });
}

/** Notes that are open can be asked for by their kind. */
function withKind(row: DecisionRow & { kind?: string }): void {
  if (row.field === 'note' && row.value !== null && !row.value.done) row.kind = row.value.kind;
}

export const database = new RadiostilteDatabase();
