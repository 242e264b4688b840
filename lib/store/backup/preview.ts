import { addressesIn, isWeakAddress } from '../../domain/known-names';
import { canonical } from '../../domain/sighting-key';
import { laterDecision } from '../../domain/take-along/later-decision';
import type { Settings } from '../../settings/settings';
import type { RadiostilteDatabase } from '../database';
import { whoIs } from '../names-for';
import { ownAddressesIn } from '../own-addresses-in';
import type { DecisionRow, SightingRow } from '../rows';
import { samePeopleIn } from '../same-people-in';
import { bareDecision } from './bare-rows';
import { slicesOf } from './slices';

/** How many of each there are. */
interface BackupCounts {
  readonly accounts: number;
  readonly threads: number;
  readonly people: number;
  readonly decisions: number;
}

/** What bringing a file in would change. */
export interface BackupPreview {
  /** ISO: when the file was written. */
  readonly writtenAt: string;
  readonly inFile: BackupCounts;
  /** In the file and not here. */
  readonly added: BackupCounts;
  /** Here and not in the file: what goes where it replaces what is here. */
  readonly onlyHere: BackupCounts;
  /** Said of the same, later in the file than here; and later here. */
  readonly changed: number;
  readonly kept: number;
  /** Fields of the settings that differ. */
  readonly settingsThatDiffer: readonly (keyof Settings)[];
  readonly settings: Settings;
}

interface Around {
  readonly db: RadiostilteDatabase;
  readonly incoming: RadiostilteDatabase;
  readonly here: Settings;
}

/** Compares what waits in the incoming database with what is here; nothing is written. */
export async function previewBackup(
  { db, incoming, here }: Around,
  { writtenAt, settings }: { readonly writtenAt: string; readonly settings: Settings },
): Promise<BackupPreview> {
  const accounts = await compareKeys(
    await incoming.accounts.toCollection().primaryKeys(),
    await db.accounts.toCollection().primaryKeys(),
  );
  const threads = await compareKeys(await threadsIn(incoming), await threadsIn(db));
  const people = await comparePeople({ db, incoming, here }, settings);
  const decisions = await compareDecisions(incoming, db);
  const counts = (which: keyof Compared): BackupCounts => ({
    accounts: accounts[which],
    threads: threads[which],
    people: people[which],
    decisions: decisions[which],
  });
  return {
    writtenAt,
    inFile: counts('inFile'),
    added: counts('added'),
    onlyHere: counts('onlyHere'),
    changed: decisions.changed,
    kept: decisions.kept,
    settingsThatDiffer: differingFields(settings, here),
    settings,
  };
}

interface Compared {
  readonly inFile: number;
  readonly added: number;
  readonly onlyHere: number;
}

function compareKeys(there: readonly string[], here: readonly string[]): Compared {
  const known = new Set(here);
  const added = there.filter((key) => !known.has(key)).length;
  const inFile = there.length;
  return { inFile, added, onlyHere: here.length - (inFile - added) };
}

async function threadsIn(db: RadiostilteDatabase): Promise<readonly string[]> {
  return (await db.sightings.orderBy('thread').uniqueKeys()).map(String);
}

/** People by their main addresses, as they are known here; the user is none of them. */
async function comparePeople(
  { db, incoming, here }: Around,
  settings: Settings,
): Promise<Compared> {
  const { mainOf } = await samePeopleIn(db);
  const own = [
    ...(await ownAddressesIn(db, here)),
    ...(await ownAddressesIn(incoming, settings)),
  ].flatMap(({ address, isMine }) => (isMine ? mainOf(address) : []));
  const shown = new Set<string>();
  for await (const rows of slicesOf(incoming, 'sightings')) {
    for (const address of addressesIn(rows as readonly SightingRow[])) shown.add(address);
  }
  const there = await samePeopleIn(incoming);
  const people = new Set<string>();
  for (const address of shown) {
    const meant = isWeakAddress(address) ? await whoIs(incoming, address, there) : address;
    people.add(mainOf(meant));
  }
  for (const address of own) people.delete(address);
  return compareKeys([...people], await db.correspondents.toCollection().primaryKeys());
}

interface ComparedDecisions extends Compared {
  readonly changed: number;
  readonly kept: number;
}

async function compareDecisions(
  incoming: RadiostilteDatabase,
  db: RadiostilteDatabase,
): Promise<ComparedDecisions> {
  let [inFile, added, changed, kept] = [0, 0, 0, 0];
  for await (const slice of slicesOf(incoming, 'decisions')) {
    const rows = slice as readonly DecisionRow[];
    const known = await db.decisions.bulkGet(rows.map(({ key }) => key));
    inFile += rows.length;
    rows.forEach((row, index) => {
      const ours = known[index];
      const which = ours === undefined ? 'added' : changeOf(row, ours);
      if (which === 'added') added += 1;
      if (which === 'changed') changed += 1;
      if (which === 'kept') kept += 1;
    });
  }
  const onlyHere = (await db.decisions.count()) - (inFile - added);
  return { inFile, added, onlyHere, changed, kept };
}

function changeOf(theirs: DecisionRow, ours: DecisionRow): 'changed' | 'kept' | 'same' {
  const [there, here] = [bareDecision(theirs), bareDecision(ours)];
  if (canonical(there) === canonical(here)) return 'same';
  return laterDecision(there, here) === there ? 'changed' : 'kept';
}

function differingFields(there: Settings, here: Settings): readonly (keyof Settings)[] {
  const fields = Object.keys(here) as readonly (keyof Settings)[];
  return fields.filter((field) => canonical(there[field]) !== canonical(here[field]));
}
