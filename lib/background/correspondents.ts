import { isHistory } from '../domain/addressing';
import { type Instant, MINUTE } from '../domain/instant';
import { plainName } from '../domain/known-names';
import { spellSoFar } from '../domain/rhythm/spells-of';
import type { SamePeople } from '../domain/same-people';
import type { ThreadKey } from '../domain/sighting';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { eachOnce } from '../store/mails-on-pages';
import { namesFor } from '../store/names-for';
import { relationOf } from '../store/relation-of';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { saidOfPerson } from '../store/said-of-person';

/** More are not looked at (facts/mail-behaviour.md D2.6). */
const MOST_SPELLS = 50;

type SaidField = keyof Awaited<ReturnType<typeof saidOfPerson>>;

interface Around {
  readonly settings: Settings;
  readonly people: SamePeople;
}

/**
 * Makes the rows of these people anew from the threads they are in.
 * @returns the threads in which it is one of these people who is waited for, but for those from long
 * before the first run: nothing that is said elsewhere can make an offer of them
 */
export async function updateCorrespondents(
  db: RadiostilteDatabase,
  addresses: Iterable<string>,
  { settings, people }: Around,
): Promise<readonly ThreadKey[]> {
  const waiting: ThreadKey[] = [];
  for (const address of addresses) {
    const threads = await db.threads.where('addresses').equals(address).toArray();
    if (threads.length === 0) await db.correspondents.delete(address);
    else {
      const names = await namesFor(db, address, people);
      const relation = await relationOf(db, people, address, names);
      const said = await saidOfPerson(db, names);
      const known = { ...knownOf(address, threads), relation, ...said };
      await db.correspondents.put({ ...known, ...waitsFor(known, threads, settings) });
    }
    waiting.push(
      ...threads
        .filter(({ client, silence }) => client === address && silence.turn === 'theirs')
        .filter(({ plan }) => plan.rest.status !== 'before')
        .map(({ key }) => key),
    );
  }
  return waiting;
}

function knownOf(
  address: string,
  threads: readonly ThreadRow[],
): Omit<CorrespondentRow, 'relation' | 'spells' | 'waitedAt' | SaidField> {
  const parts = threads.flatMap(({ participants }) =>
    participants.filter((one) => one.address === address),
  );
  const heard = parts.flatMap(({ heardAt }) => heardAt ?? []);
  const name = parts.find((one) => one.name !== '')?.name ?? '';
  const called = plainName(name);
  const once = eachOnce(threads);
  return {
    address,
    name,
    ...(called === '' ? {} : { called }),
    heardAt: heard.length > 0 ? Math.max(...heard) : null,
    threadsWrittenTo: once.filter((thread) => isWrittenTo(thread, address)).length,
    threadCount: once.length,
  };
}

function isWrittenTo({ participants }: ThreadRow, address: string): boolean {
  return participants.some((one) => one.address === address && one.writtenTo);
}

/** The newest waits for somebody, those that last as far as they tell anything. */
function waitsFor(
  person: Omit<CorrespondentRow, 'spells' | 'waitedAt'>,
  threads: readonly ThreadRow[],
  settings: Settings,
): Pick<CorrespondentRow, 'spells' | 'waitedAt'> {
  const hours = clockWith(clockOf(settings), person);
  const isTheirs = ({ address }: { readonly address: string }) => address === person.address;
  const told = withoutTwice(threads, isTheirs);
  const over = told.flatMap((thread) => thread.spells.filter(isTheirs));
  const open = told.flatMap((thread) => (thread.openWaits ?? []).filter(isTheirs));
  const spells = [
    ...over.map(({ address: _, ...spell }) => spell),
    ...newest(open).flatMap((wait) => spellSoFar(wait, person.heardAt, hours) ?? []),
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
