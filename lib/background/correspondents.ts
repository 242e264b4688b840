import type { ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from '../store/database';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { saidOfPerson } from '../store/said-of-person';
import { relationOf } from './known-names';

/** More are not looked at (facts/mail-behaviour.md D2.6). */
const MOST_SPELLS = 50;

/**
 * Makes the rows of these people anew from the threads they are in.
 * @returns the threads in which it is one of these people who is waited for
 */
export async function updateCorrespondents(
  db: RadiostilteDatabase,
  addresses: Iterable<string>,
): Promise<readonly ThreadKey[]> {
  const waiting: ThreadKey[] = [];
  for (const address of addresses) {
    const threads = await db.threads.where('addresses').equals(address).toArray();
    if (threads.length === 0) await db.correspondents.delete(address);
    else {
      const relation = await relationOf(db, address);
      const said = await saidOfPerson(db, address);
      await db.correspondents.put({ ...correspondent(address, threads), relation, ...said });
    }
    waiting.push(
      ...threads
        .filter(({ client, silence }) => client === address && silence.turn === 'theirs')
        .map(({ key }) => key),
    );
  }
  return waiting;
}

function correspondent(
  address: string,
  threads: readonly ThreadRow[],
): Pick<CorrespondentRow, 'address' | 'name' | 'spells' | 'heardAt' | 'threadsWrittenTo'> {
  const parts = threads.flatMap(({ participants }) =>
    participants.filter((one) => one.address === address),
  );
  const heard = parts.flatMap(({ heardAt }) => heardAt ?? []);
  return {
    address,
    name: parts.find(({ name }) => name !== '')?.name ?? '',
    spells: newestSpells(address, threads),
    heardAt: heard.length > 0 ? Math.max(...heard) : null,
    threadsWrittenTo: parts.filter(({ writtenTo }) => writtenTo).length,
  };
}

function newestSpells(address: string, threads: readonly ThreadRow[]): CorrespondentRow['spells'] {
  return threads
    .flatMap(({ spells }) => spells.filter((spell) => spell.address === address))
    .sort((a, b) => b.sentAt - a.sentAt)
    .slice(0, MOST_SPELLS);
}
