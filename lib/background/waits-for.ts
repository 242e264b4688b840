import { isHistory } from '../domain/addressing';
import { type Instant, MINUTE } from '../domain/instant';
import { spellSoFar } from '../domain/rhythm/spells-of';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { threadsTelling } from '../store/tells';

/** More are not looked at (facts/mail-behaviour.md D2.6). */
const MOST_SPELLS = 50;

type Waited = Omit<CorrespondentRow, 'spells' | 'waitedAt'>;
type Waits = Pick<CorrespondentRow, 'spells' | 'waitedAt'>;

/** So many threads are read first: some of their waits may count for nothing. */
const READ_FIRST = 2 * MOST_SPELLS;

/** As `waitsFor`, from the newest of their threads, however many there are. */
export async function newestWaitsFor(
  db: RadiostilteDatabase,
  person: Waited,
  settings: Settings,
  most = READ_FIRST,
): Promise<Waits> {
  const { address, heardAt } = person;
  const [over, open] = await Promise.all([
    threadsTelling(db, 'over', address, most),
    heardAt === null ? [] : threadsTelling(db, 'open', address, most, { until: heardAt }),
  ]);
  const found = [...new Map([...over, ...open].map((row) => [row.key, row])).values()];
  const twice = await pagesBeside(db, address, found);
  const waits = waitsFor(person, [...found, ...twice], settings);
  const isRead = over.length < most && open.length < most;
  // Older than what was read there may be more: nothing that counts may be as old.
  const reach = Math.max(
    reachOf(over, 'spells', address, most),
    reachOf(open, 'openWaits', address, most),
  );
  const last = waits.spells.at(-1);
  const isFull = waits.spells.length === MOST_SPELLS && last !== undefined && last.sentAt > reach;
  return isRead || isFull ? waits : newestWaitsFor(db, person, settings, most * 4);
}

/** The threads of pages that may tell of the same waits as these of a file. */
async function pagesBeside(
  db: RadiostilteDatabase,
  address: string,
  threads: readonly ThreadRow[],
): Promise<readonly ThreadRow[]> {
  const past = threads.filter(({ key }) => isHistory(key));
  const minutes = new Set(
    past
      .flatMap(({ spells, openWaits = [] }) => [...spells, ...openWaits])
      .filter((wait) => wait.address === address)
      .map(minuteOf),
  );
  const known = new Set(threads.map(({ key }) => key));
  const found = [...minutes].flatMap((minute) => {
    const range = { since: minute * MINUTE, until: (minute + 1) * MINUTE - 1 };
    return (['over', 'open'] as const).map((what) =>
      threadsTelling(db, what, address, Number.POSITIVE_INFINITY, range),
    );
  });
  return (await Promise.all(found)).flat().filter(({ key }) => !known.has(key) && !isHistory(key));
}

/** The oldest wait that was read of a kind; where all were, nothing is older. */
function reachOf(
  threads: readonly ThreadRow[],
  kind: 'spells' | 'openWaits',
  address: string,
  most: number,
): number {
  if (threads.length < most) return Number.NEGATIVE_INFINITY;
  const oldest = (threads.at(-1)?.[kind] ?? []).filter((wait) => wait.address === address);
  return Math.max(...oldest.map(({ sentAt }) => sentAt));
}

/** The newest waits for somebody, those that last as far as they tell anything. */
export function waitsFor(person: Waited, threads: readonly ThreadRow[], settings: Settings): Waits {
  const hours = clockWith(clockOf(settings), person);
  const isTheirs = ({ address }: { readonly address: string }) => address === person.address;
  const told = withoutTwice(threads, isTheirs);
  const over = told.flatMap((thread) => thread.spells.filter(isTheirs));
  const open = told.flatMap((thread) => (thread.openWaits ?? []).filter(isTheirs));
  const spells = [
    ...over.map(({ address: _, ...spell }) => spell),
    ...newest(open.filter(({ sentAt }) => sentAt < (person.heardAt ?? 0))).flatMap(
      (wait) => spellSoFar(wait, person.heardAt, hours) ?? [],
    ),
  ];
  const kept = newest(spells);
  const [last] = kept;
  return last === undefined ? { spells: kept } : { spells: kept, waitedAt: last.sentAt };
}

/**
 * A file may tell of a wait that a page shows as well: the same person was asked in the same minute. It
 * counts once, as the page has it.
 */
function withoutTwice(
  threads: readonly ThreadRow[],
  isTheirs: (wait: { readonly address: string }) => boolean,
): readonly Pick<ThreadRow, 'spells' | 'openWaits'>[] {
  const shown = threads
    .filter(({ key }) => !isHistory(key))
    .flatMap(({ spells, openWaits = [] }) => [...spells, ...openWaits].filter(isTheirs));
  const minutes = new Set(shown.map(minuteOf));
  const isNew = (wait: { readonly sentAt: Instant }) => !minutes.has(minuteOf(wait));
  return threads.map((thread) =>
    isHistory(thread.key)
      ? { spells: thread.spells.filter(isNew), openWaits: thread.openWaits?.filter(isNew) ?? [] }
      : thread,
  );
}

function minuteOf({ sentAt }: { readonly sentAt: Instant }): number {
  return Math.floor(sentAt / MINUTE);
}

function newest<One extends { readonly sentAt: number }>(all: readonly One[]): readonly One[] {
  return all.toSorted((a, b) => b.sentAt - a.sentAt).slice(0, MOST_SPELLS);
}
