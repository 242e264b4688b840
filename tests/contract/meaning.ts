/** What readings mean, in the words of the mail file they came from, whatever page told them. */
import assert from 'node:assert/strict';
import { sightingsOfList } from '../../lib/background/sightings-of-list';
import { sightingsOfThread } from '../../lib/background/sightings-of-thread';
import { threadKey } from '../../lib/domain/addressing';
import { fold } from '../../lib/domain/fold/fold';
import type { Interval } from '../../lib/domain/instant';
import { inRealTime, type MailboxClock, realInterval } from '../../lib/domain/mailbox-clock';
import type { Person } from '../../lib/domain/person';
import type { Sighting } from '../../lib/domain/sighting';
import { silenceOf } from '../../lib/domain/silence';
import type { Turn } from '../../lib/domain/thread-facts';
import type { ListReading, RowReading, ThreadReading } from '../../lib/webmail/port';
import type { MailMessage, MailPerson } from '../replica/mail-message';
import type { ContractMailbox, PageNature, Subject } from './subject';

const SEEN_AT = Date.parse('2026-09-16T09:00:00Z');

/** The moment is as precise as this page can tell it, and holds that of the message. */
export function assertMoment(
  told: Interval | null | undefined,
  { date, id }: MailMessage,
  { clock, zone, precision }: PageNature,
): void {
  assert(told, `${id} has no moment`);
  assert.equal(told.until - told.from, precision, `the moment of ${id} is wide`);
  const { from, until } =
    clock === 'real' ? told : realInterval(told, { zone, ahead: 0, proven: true });
  const at = Date.parse(date);
  const shown = `${new Date(from).toISOString()} was told for ${id} of ${date}`;
  assert(from <= at && at < until, shown);
}

/** The person by address, or where this page leaves some out by exactly the name and no address. */
export function assertPerson(
  told: Person | undefined,
  { name, email }: MailPerson,
  { namesAddresses }: PageNature,
): void {
  if (!namesAddresses && told?.address === '') assert.equal(told.name, name);
  else assert.equal(told?.address, email);
}

export function assertPeople(
  told: readonly Person[] | null | undefined,
  people: readonly MailPerson[],
  nature: PageNature,
): void {
  assert.equal(told?.length, people.length, `told of ${JSON.stringify(told)}`);
  for (const [i, person] of people.entries()) assertPerson(told[i], person, nature);
}

/**
 * The row tells of the newest message of this list, or of one elsewhere that is the newest of the
 * thread, by its id where this page has ids, and says which of the two.
 */
export function assertRow(
  row: RowReading,
  list: 'inbox' | 'sent',
  { owner, messages }: ContractMailbox,
  subject: Subject,
): void {
  const thread = messages.filter(({ threadId }) => subject.threadId(threadId) === row.threadId);
  const inList = thread.filter(({ from }) => (from.email === owner.email) === (list === 'sent'));
  assert(row.stands === 'here' || row.stands === 'elsewhere', row.subject);
  const told = row.stands === 'here' ? inList.at(-1) : thread.at(-1);
  assert(told, `${row.subject} stands in ${list}`);
  assert.equal(inList.includes(told), row.stands === 'here', told.id);
  assertMoment(row.messageAt, told, subject.nature);
  const id = subject.nature.namesMessages ? subject.messageId(told.threadId, told.id) : null;
  assert.equal(row.messageId, id);
  assert.equal(row.subject, told.subject);
  const writers = list === 'sent' ? told.to : inList.map(({ from }) => from);
  for (const { name, email } of row.stands === 'here' ? writers : []) {
    const isNamed = row.people.some(({ address, name: shown }) =>
      address === '' && !subject.nature.namesAddresses ? shown === name : address === email,
    );
    assert(isNamed, `${email} in ${JSON.stringify(row.people)}`);
  }
}

/** Whose turn each thread is, by its id in the mail file, as the product judges these readings. */
export function turnsOf(
  subject: Subject,
  lists: readonly ListReading[],
  threads: readonly ThreadReading[] = [],
): Readonly<Record<string, Turn>> {
  const { clock, zone } = subject.nature;
  const clocks: readonly MailboxClock[] =
    clock === 'real' ? [] : [{ zone, ahead: 0, proven: true }];
  const number = clock === 'real' ? null : 0;
  const account = [...lists, ...threads][0]?.account ?? '';
  const own = new Set([account]);
  const sightings: readonly Sighting[] = [
    ...lists.flatMap((reading) => sightingsOfList(reading, own, number)),
    ...threads.flatMap((reading) =>
      sightingsOfThread(reading, own, number, zone, () => ({ zone: 'UTC' })),
    ),
  ];
  const seen = sightings.map((sighting) => ({ sighting, firstSeen: SEEN_AT, lastSeen: SEEN_AT }));
  const keys = new Set(sightings.map((sighting) => sighting.thread));
  const turnOf = (fileThreadId: string): Turn | null => {
    const key = threadKey(account, subject.threadId(fileThreadId));
    if (!keys.has(key)) return null;
    const ofThread = seen.filter(({ sighting }) => sighting.thread === key);
    return silenceOf(fold(key, inRealTime(ofThread, clocks), own, SEEN_AT)).turn;
  };
  const named = ['offer', 'logo', 'hosting', 'group'].map((id) => [id, turnOf(id)] as const);
  return Object.fromEntries(named.flatMap(([id, turn]) => (turn === null ? [] : [[id, turn]])));
}
