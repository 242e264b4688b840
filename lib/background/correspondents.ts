import { plainName } from '../domain/known-names';
import type { SamePeople } from '../domain/same-people';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { eachOnce } from '../store/mails-on-pages';
import { namesFor } from '../store/names-for';
import { relationOf } from '../store/relation-of';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { saidOfPerson } from '../store/said-of-person';
import type { PeopleInThreads } from './people-in-threads';
import { waitsFor } from './waits-for';

type SaidField = keyof Awaited<ReturnType<typeof saidOfPerson>>;

export interface AroundPeople {
  readonly settings: Settings;
  readonly people: SamePeople;
  /** What was said of some of them, where it was asked for already. */
  readonly known?: PeopleInThreads;
}

/**
 * Makes the rows of these people anew from all threads they are in.
 * @returns these people
 */
export async function updateCorrespondents(
  db: RadiostilteDatabase,
  addresses: Iterable<string>,
  around: AroundPeople,
): Promise<readonly string[]> {
  const all = [...addresses];
  for (const address of all) {
    const threads = await db.threads.where('addresses').equals(address).toArray();
    if (threads.length === 0) await db.correspondents.delete(address);
    else {
      const known = { ...knownOf(address, threads), ...(await saidOf(db, address, around)) };
      await db.correspondents.put({ ...known, ...waitsFor(known, threads, around.settings) });
    }
  }
  return all;
}

/** What the user said of somebody. */
export async function saidOf(
  db: RadiostilteDatabase,
  address: string,
  { people, known }: AroundPeople,
): Promise<Pick<CorrespondentRow, 'relation' | SaidField>> {
  const person = known?.get(address);
  if (person !== undefined) {
    const { learnt: _, ...said } = person;
    return said;
  }
  const names = await namesFor(db, address, people);
  const relation = await relationOf(db, people, address, names);
  return { relation, ...(await saidOfPerson(db, names)) };
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
  const once = eachOnce(threads);
  return {
    address,
    ...namedAs(name),
    heardAt: heard.length > 0 ? Math.max(...heard) : null,
    threadsWrittenTo: once.filter((thread) => isWrittenTo(thread, address)).length,
    threadCount: once.length,
  };
}

export function namedAs(name: string): Pick<CorrespondentRow, 'name' | 'called'> {
  const called = plainName(name);
  return called === '' ? { name } : { name, called };
}

export function isWrittenTo({ participants }: ThreadRow, address: string): boolean {
  return participants.some((one) => one.address === address && one.writtenTo);
}
