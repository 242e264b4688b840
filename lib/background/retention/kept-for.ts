import type { SamePeople } from '../../domain/same-people';
import type { ThreadKey } from '../../domain/sighting';
import type { RadiostilteDatabase } from '../../store/database';
import { namesFor } from '../../store/names-for';
import { relationOf } from '../../store/relation-of';
import type { ThreadRow } from '../../store/rows';
import { saidOfPerson } from '../../store/said-of-person';

/**
 * Threads that stay for the sake of somebody in them, however old: the newest one of whomever the user
 * said or noted something about, so that it can be found; and while something of theirs is open,
 * one in which I wrote to them, for what a stranger promises is no debt.
 */
export async function keptFor(
  db: RadiostilteDatabase,
  address: string,
  people: SamePeople,
): Promise<ReadonlySet<ThreadKey>> {
  const rows = await db.threads.where('addresses').equals(address).toArray();
  const threads = rows.sort((a, b) => (b.newestAt ?? 0) - (a.newestAt ?? 0));
  const kept = (await isSpokenOf(db, address, people)) ? threads.slice(0, 1) : [];
  if (threads.some(isOpen)) {
    const written = threads.filter(({ participants }) => isWrittenTo(participants, address));
    // One that is open stays anyway.
    kept.push(...(written.some(isOpen) ? [] : written.slice(0, 1)));
  }
  return new Set(kept.map(({ key }) => key));
}

function isOpen({ due, shelf }: ThreadRow): boolean {
  return due !== undefined || shelf !== undefined;
}

function isWrittenTo(participants: ThreadRow['participants'], address: string): boolean {
  return participants.some((one) => one.address === address && one.writtenTo);
}

/** Whether the user said anything of somebody that holds, or noted it, done or not. */
async function isSpokenOf(
  db: RadiostilteDatabase,
  address: string,
  people: SamePeople,
): Promise<boolean> {
  const names = await namesFor(db, address, people);
  if ((await db.decisions.where('person').anyOf(names).count()) > 0) return true;
  if ((await relationOf(db, people, address, names)) !== null) return true;
  const { agreedDays, country, away, successor } = await saidOfPerson(db, names);
  return [agreedDays, country, successor].some((said) => said !== null) || away.length > 0;
}
