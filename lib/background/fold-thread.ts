import { isHistory, messageName, splitThreadKey } from '../domain/addressing';
import { withCorrections } from '../domain/corrections';
import { fold } from '../domain/fold/fold';
import { groupWaits, type Wait } from '../domain/group-wait';
import type { Instant } from '../domain/instant';
import { isMachineAddress } from '../domain/judgement/machine-address';
import { resting } from '../domain/ladder/plan';
import type { LearntSender } from '../domain/learnt-senders';
import type { NamedNote } from '../domain/notes/note';
import { phaseOfNotes } from '../domain/notes/phase-of-notes';
import { withContacts } from '../domain/notes/with-contacts';
import type { OwnAddresses } from '../domain/own-addresses';
import { type Participant, participantsOf, waitedFor } from '../domain/participants';
import type { Phase } from '../domain/phase';
import { phaseOf } from '../domain/phases/phase-of';
import { waitsOf } from '../domain/rhythm/waits-of';
import type { Seen } from '../domain/sighting';
import { silenceFor } from '../domain/silence-for';
import type { Message, ThreadFacts } from '../domain/thread-facts';
import { mailMarks } from '../domain/told-twice';
import type { Settings } from '../settings/settings';
import type { ThreadRow } from '../store/rows';
import { learntSpells } from './learnt-spells';
import { learntSendersIn, type PeopleInThreads } from './people-in-threads';
import type { ReadThread } from './read-threads';

interface Around {
  readonly own: OwnAddresses;
  readonly settings: Settings;
  readonly now: Instant;
}

/** The row of a thread; its plan is made later. */
export function foldThread(
  { key, seen: sightings, notes, corrections, phase: saidPhase }: ReadThread,
  people: PeopleInThreads,
  { own, settings, now }: Around,
): ThreadRow {
  const folded = fold(key, sightings, own, now);
  const learnt = learntSendersIn(folded, people);
  const seen = withCorrections(folded, corrections, learnt);
  const newest = seen.messages.at(-1);
  const facts = withContacts(seen, notes);
  const participants = participantsOf(withContacts(seen, notes.filter(isAnswered)), own);
  const reachable = participants.filter(({ address }) => canAnswer(address, learnt));
  const group = groupOf(reachable, saidPhase, people);
  const waits = groupWaits(facts, group);
  const waited = isHistory(key) ? nobodyWaitedFor(facts) : waitOf(facts, reachable, waits);
  const relation = people.get(waited.client ?? '')?.relation ?? null;
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
    ...learntSpells(waitsIn(facts, group), people, settings),
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

/** They were heard from, if not by mail. */
function isAnswered({ outcome }: NamedNote): boolean {
  return outcome === 'answer';
}

function canAnswer(address: string, learnt: ReadonlyMap<string, LearntSender>): boolean {
  const sender = learnt.get(address);
  return sender === undefined ? !isMachineAddress(address) : sender === 'person';
}

/** The people of a thread who are judged one by one: those who work on the same job. */
function groupOf(
  reachable: readonly Participant[],
  phase: Phase | null,
  people: PeopleInThreads,
): readonly string[] {
  const addressed = reachable.filter(({ writtenTo }) => writtenTo).map(({ address }) => address);
  if (addressed.length < 2 || phase === 'collaborator') return addressed;
  return addressed.filter((address) => people.get(address)?.relation === 'collaborator');
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
