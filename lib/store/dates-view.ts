import { isoDayAt } from '../domain/dates/iso-day-at';
import { DAY, type Instant } from '../domain/instant';
import { type DatedStep, datedStepAt, datedSteps } from '../domain/notes/dated-steps';
import { isLeftAlone } from '../domain/relation';
import type { SamePeople } from '../domain/same-people';
import { clockOf } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from './database';
import { whoIs } from './names-for';
import { datedNotes } from './notes';
import { relationOf } from './relation-of';
import { samePeopleIn } from './same-people-in';
import { threadsTelling } from './tells';
import type { DateView } from './views';

/** No date is spoken of sooner: six weeks and a weekend before a contract ends. */
const AHEAD = 45 * DAY;
/** After every date there is. */
const EVER = '9999-12-31';

/**
 * Dates on clients' pages that lead to something now, the earliest first, each about somebody's main
 * address; none in a pause.
 */
export async function readDates(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<readonly DateView[]> {
  const [due, people] = await Promise.all([dueDates(db, settings, now), samePeopleIn(db)]);
  const views = await Promise.all(due.map((date) => dateView(db, date, people)));
  return views.filter((view) => view !== null).sort((a, b) => a.from - b.from);
}

/**
 * Who is due by a date: somebody to get in touch with, or whose contract ends. They count in the
 * badge as clients do who are silent; other dates are only shown.
 */
export async function peopleDueByDate(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<readonly string[]> {
  return (await countingDates(db, settings, now)).map(({ note: { person } }) => person);
}

/** The dates by which somebody is due. */
export async function countingDates(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<readonly DateView[]> {
  return (await readDates(db, settings, now)).filter(({ note: { kind } }) => counts(kind));
}

/** The next moment at which a date comes up or goes; null where none will. */
export async function nextDateChange(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<Instant | null> {
  const hours = clockOf(settings);
  const moments = (await datedNotes(db, EVER))
    .flatMap((note) => datedSteps(note, hours))
    .flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
    .filter((moment) => moment > now);
  return moments.length === 0 ? null : Math.min(...moments);
}

function counts(kind: DateView['note']['kind']): boolean {
  return kind === 'next-contact' || kind === 'contract';
}

/** While its thread waits for them, the thread's own ladder speaks of it; no longer once that goes on. */
function isAsked(kind: DateView['note']['kind']): boolean {
  return kind === 'missing' || kind === 'ask';
}

async function dueDates(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<readonly DatedStep[]> {
  const hours = clockOf(settings);
  const { pausedUntil } = settings.calm;
  if (pausedUntil !== null && isoDayAt(now, hours.zone) <= pausedUntil) return [];
  const notes = await datedNotes(db, isoDayAt(now + AHEAD, hours.zone));
  return notes.flatMap((note) => datedStepAt(note, hours, now) ?? []);
}

async function dateView(
  db: RadiostilteDatabase,
  { note: noted, step, from }: DatedStep,
  people: SamePeople,
): Promise<DateView | null> {
  const note = { ...noted, person: await whoIs(db, noted.person, people) };
  // Asked of what was said: they may be in no thread, and so in no list of people.
  if (isLeftAlone(await relationOf(db, people, note.person))) return null;
  const person = await db.correspondents.get(note.person);
  const thread = note.thread === null ? undefined : await db.threads.get(note.thread);
  if (step === null && isAsked(note.kind) && thread?.silence.turn === 'theirs') return null;
  return {
    note,
    step,
    from,
    name: person?.name || note.person,
    threadId: thread?.threadId ?? null,
    account: thread?.account ?? (await accountFor(db, note.person)),
  };
}

/** The mailbox in which the two wrote last; null where they never did. */
async function accountFor(db: RadiostilteDatabase, address: string): Promise<string | null> {
  const [newest] = await threadsTelling(db, 'in', address, 1);
  return newest?.account ?? null;
}
