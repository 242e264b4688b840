import { isHistory, messageName, splitThreadKey } from '../domain/addressing';
import { withCorrections } from '../domain/corrections';
import { fold } from '../domain/fold/fold';
import { groupWaits, type Wait } from '../domain/group-wait';
import type { Instant } from '../domain/instant';
import { isMachineAddress } from '../domain/judgement/machine-address';
import { resting } from '../domain/ladder/plan';
import type { LearntSender } from '../domain/learnt-senders';
import { inRealTime, withoutDoubtfulSends } from '../domain/mailbox-clock';
import type { NamedNote } from '../domain/notes/note';
import { phaseOfNotes } from '../domain/notes/phase-of-notes';
import { withContacts } from '../domain/notes/with-contacts';
import type { OwnAddresses } from '../domain/own-addresses';
import { type Participant, participantsOf, waitedFor } from '../domain/participants';
import type { Phase } from '../domain/phase';
import { phaseOf } from '../domain/phases/phase-of';
import { waitsOf } from '../domain/rhythm/waits-of';
import type { SamePeople } from '../domain/same-people';
import type { Seen, ThreadKey } from '../domain/sighting';
import { silenceFor } from '../domain/silence-for';
import type { Message, ThreadFacts } from '../domain/thread-facts';
import { mailMarks } from '../domain/told-twice';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { decided } from '../store/decisions';
import { whoIs } from '../store/names-for';
import { notesOfThread } from '../store/notes';
import { relationOf } from '../store/relation-of';
import type { ThreadRow } from '../store/rows';
import { correctionsOf, learntSendersOf } from './corrections-of';
import { withMainAddresses } from './known-names';
import { learntSpells } from './learnt-spells';

interface Around {
  readonly own: OwnAddresses;
  readonly people: SamePeople;
  readonly settings: Settings;
  readonly now: Instant;
}

/** The row of a thread, made from its sightings; its plan is made later. */
export async function foldThread(
  db: RadiostilteDatabase,
  key: ThreadKey,
  { own, people, settings, now }: Around,
): Promise<ThreadRow> {
  const sightings = await seenIn(db, key, people);
  const folded = fold(key, sightings, own, now);
  const learnt = await learntSendersOf(db, folded, people);
  const seen = withCorrections(folded, await correctionsOf(db, folded), learnt);
  const newest = seen.messages.at(-1);
  const notes = await notesIn(db, key, people);
  const facts = withContacts(seen, notes);
  const participants = participantsOf(withContacts(seen, notes.filter(isAnswered)), own);
  const saidPhase = await decided(db, 'thread', 'phase', key);
  const reachable = participants.filter(({ address }) => canAnswer(address, learnt));
  const group = await groupOf(db, reachable, { phase: saidPhase, people });
  const waits = groupWaits(facts, group);
  const waited = isHistory(key) ? nobodyWaitedFor(facts) : waitOf(facts, reachable, waits);
  const relation = waited.client === null ? null : await relationOf(db, people, waited.client);
  return {
    key,
    ...splitThreadKey(key),
    subject: facts.subject,
    participants,
    addresses: participants.map(({ address }) => address),
    ...waited,
    newestAt: newest?.sentAt.from ?? null,
    ...sayingOf(waits[0] ? waits[0].newest : newest),
    newestShown: newest !== undefined && newest.source !== 'row-hint',
    wholeAt: facts.wholeAt,
    ...firstSeenIn(sightings),
    phase: saidPhase ?? phaseOfNotes(notes) ?? phaseOf(facts, relation),
    ...(await learntSpells(db, waitsIn(facts, group), { settings, people })),
    mails: mailMarks(seen.messages),
    clientDaysOff: null,
    language: languageOf(facts),
    form: formOf(facts),
    plan: resting('calm', 'waiting'),
  };
}

/** A file tells of a mail as if it was seen when it was sent. */
function firstSeenIn(sightings: readonly Seen[]): Pick<ThreadRow, 'firstSeenAt'> {
  const onPages = sightings.filter(
    ({ sighting }) => sighting.kind !== 'message' || sighting.source !== 'file',
  );
  if (onPages.length === 0) return {};
  const firstSeenAt = onPages.reduce((first, seen) => Math.min(first, seen.firstSeen), Infinity);
  return { firstSeenAt };
}

/** All sightings of a thread, in instants and with each person under their main address. */
export async function seenIn(
  db: RadiostilteDatabase,
  key: ThreadKey,
  people: SamePeople,
): Promise<readonly Seen[]> {
  const stored = await db.sightings.where('thread').equals(key).toArray();
  const account = await db.accounts.get(splitThreadKey(key).account);
  const clocks = account?.clocks ?? [];
  const seen = inRealTime(withoutDoubtfulSends(stored, clocks), clocks);
  return withMainAddresses(db, people, seen);
}

/** What the user noted of this thread, about people by their main addresses. */
async function notesIn(
  db: RadiostilteDatabase,
  key: ThreadKey,
  people: SamePeople,
): Promise<readonly NamedNote[]> {
  const notes = await notesOfThread(db, key);
  return Promise.all(
    notes.map(async (note) => ({ ...note, person: await whoIs(db, note.person, people) })),
  );
}

/** They were heard from, if not by mail. */
function isAnswered({ outcome }: NamedNote): boolean {
  return outcome === 'answer';
}

function canAnswer(address: string, learnt: ReadonlyMap<string, LearntSender>): boolean {
  const sender = learnt.get(address);
  return sender === undefined ? !isMachineAddress(address) : sender === 'person';
}

/** The people of a thread who are judged one by one: those who work on the same job. */
async function groupOf(
  db: RadiostilteDatabase,
  reachable: readonly Participant[],
  { phase, people }: { phase: Phase | null; people: SamePeople },
): Promise<readonly string[]> {
  const addressed = reachable.filter(({ writtenTo }) => writtenTo).map(({ address }) => address);
  if (addressed.length < 2 || phase === 'collaborator') return addressed;
  const relations = await Promise.all(addressed.map((address) => relationOf(db, people, address)));
  return addressed.filter((_, index) => relations[index] === 'collaborator');
}

/** A file of what I sent lacks the answers: nothing in it tells how long they took. */
function waitsIn(facts: ThreadFacts, group: readonly string[]): ReturnType<typeof waitsOf> {
  const isMineAlone = facts.messages.every(({ direction }) => direction === 'out');
  return isHistory(facts.thread) && isMineAlone ? [] : waitsOf(facts.messages, group);
}

/** What stands on no page cannot be asked about: it tells of the past only. */
function nobodyWaitedFor(facts: ThreadFacts): ReturnType<typeof waitOf> {
  return { client: null, silence: silenceFor({ ...facts, messages: [] }, null), alsoWaitedFor: [] };
}

/**
 * Who is waited for: of a group each alone, and of the others the one whom the thread as a whole tells;
 * whoever is silent longest comes first.
 */
function waitOf(
  facts: ThreadFacts,
  reachable: readonly Participant[],
  ofGroup: readonly Wait[],
): Pick<ThreadRow, 'client' | 'silence' | 'alsoWaitedFor'> {
  const [first, ...others] = ofGroup;
  const alone = aloneWait(facts, reachable, ofGroup);
  if (first === undefined) return { ...alone, alsoWaitedFor: [] };
  const isWaiting = alone.client !== null && alone.silence.turn === 'theirs';
  const addresses = others.map(({ address }) => address);
  if (isWaiting && (alone.silence.since ?? 0) <= (first.silence.since ?? 0)) {
    return { ...alone, alsoWaitedFor: [first.address, ...addresses] };
  }
  const also = isWaiting && alone.client !== null ? [alone.client] : [];
  return { client: first.address, silence: first.silence, alsoWaitedFor: [...addresses, ...also] };
}

/** The wait of those whom an answer of anybody's ends. */
function aloneWait(
  facts: ThreadFacts,
  reachable: readonly Participant[],
  ofGroup: readonly Wait[],
): Pick<ThreadRow, 'client' | 'silence'> {
  const apart = new Set(ofGroup.map(({ address }) => address));
  const client = waitedFor(
    facts,
    reachable.filter(({ address }) => !apart.has(address)),
  );
  return { client, silence: silenceFor(facts, client) };
}

/** How they address me in the thread, else how I do. */
function formOf({ messages }: ThreadFacts): ThreadRow['form'] {
  const told = messages.filter(({ verdict }) => verdict?.form);
  const theirs = told.findLast(({ direction }) => direction === 'in');
  return (theirs ?? told.at(-1))?.verdict?.form ?? null;
}

/** The message that corrections are about: the newest one of the wait that is shown. */
function sayingOf(
  message: Message | null | undefined,
): Pick<ThreadRow, 'newestName' | 'newestFrom' | 'newestSigns'> {
  if (!message) return { newestName: null, newestFrom: null, newestSigns: [] };
  return {
    newestName: messageName(message),
    newestFrom: message.direction === 'in' ? (message.from?.address ?? null) : null,
    newestSigns: message.verdict?.signs ?? [],
  };
}

/** The language they write in the thread, else mine. */
function languageOf(facts: ThreadFacts): string | null {
  const spoken = facts.messages.filter(({ verdict }) => verdict?.language);
  const theirs = spoken.findLast(({ direction }) => direction === 'in');
  return (theirs ?? spoken.at(-1))?.verdict?.language ?? null;
}
