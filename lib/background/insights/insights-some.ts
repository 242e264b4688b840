import { type InsightsPart, joined, NO_PART, QUARTERS_LOOKED_AT } from '../../domain/insights/part';
import { quarterOf, quartersBackFrom, startOfQuarter } from '../../domain/insights/quarter';
import type { NoteKind } from '../../domain/notes/note';
import { isLeftAlone } from '../../domain/relation';
import type { SamePeople } from '../../domain/same-people';
import type { InsightsAnswer } from '../../messages/insights-messages';
import { clockOf } from '../../settings/clock-of';
import type { RadiostilteDatabase } from '../../store/database';
import { whoIs } from '../../store/names-for';
import { notesOfKind } from '../../store/notes';
import type { CorrespondentRow } from '../../store/rows';
import { samePeopleIn } from '../../store/same-people-in';
import type { Context } from '../context';
import { ownAddresses } from '../own-addresses';
import { type Around, personPart } from './person-part';

/** What is looked at in one go: little enough that nobody waits for the worker. */
const MOST_PEOPLE = 200;
const MOST_THREADS = 150;

/**
 * What the next of the people taught, in the order of their addresses; asked again from where it
 * stopped. Nothing of it is stored.
 * @param after the last of those who were looked at; '' at the beginning
 */
export async function insightsSome(context: Context, after: string): Promise<InsightsAnswer> {
  const { db } = context;
  const people = await db.correspondents.where('address').above(after).limit(MOST_PEOPLE).toArray();
  const around = await aroundNow(context);
  let part: InsightsPart = NO_PART;
  let looked = 0;
  let threads = 0;
  for (const person of people) {
    looked += 1;
    if (!isWrittenWith(person)) continue;
    const theirs = await personPart(context, person, around);
    part = joined(part, theirs.part);
    threads += theirs.threads;
    if (threads >= MOST_THREADS) break;
  }
  const isOver = looked === people.length && people.length < MOST_PEOPLE;
  const next = isOver ? null : (people[looked - 1]?.address ?? null);
  return { part, next, looked, all: await db.correspondents.count() };
}

/** Whoever only writes to me is waited for by nobody (glossary: client). */
function isWrittenWith({ relation, threadsWrittenTo }: CorrespondentRow): boolean {
  return !isLeftAlone(relation) && threadsWrittenTo > 0;
}

async function aroundNow({ db, settings, now }: Context): Promise<Around> {
  const hours = clockOf(settings);
  const quarters = quartersBackFrom(quarterOf(now, hours.zone), QUARTERS_LOOKED_AT);
  const oldest = quarters.at(-1);
  const people = await samePeopleIn(db);
  return {
    own: await ownAddresses(db, settings),
    people,
    hours,
    since: oldest === undefined ? now : startOfQuarter(oldest, hours.zone),
    amounts: await notedAmounts(db, people),
  };
}

/** Of quotes and invoices, else of the work as a whole; only what is not done. */
async function notedAmounts(
  db: RadiostilteDatabase,
  people: SamePeople,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const whole = await amountsOf(db, people, ['fit']);
  const single = await amountsOf(db, people, ['quote', 'invoice']);
  return new Map([...whole, ...single]);
}

async function amountsOf(
  db: RadiostilteDatabase,
  people: SamePeople,
  kinds: readonly NoteKind[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const notes = (await Promise.all(kinds.map((kind) => notesOfKind(db, kind)))).flat();
  const amounts = new Map<string, readonly string[]>();
  for (const { person, amount } of notes) {
    if (amount === '') continue;
    const who = await whoIs(db, person, people);
    amounts.set(who, [...(amounts.get(who) ?? []), amount]);
  }
  return amounts;
}
