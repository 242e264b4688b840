import { messageName, splitThreadKey } from '../domain/addressing';
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
import { type Participant, participantsOf, waitedFor } from '../domain/participants';
import type { Phase } from '../domain/phase';
import { phaseOf } from '../domain/phases/phase-of';
import { waitsOf } from '../domain/rhythm/waits-of';
import type { Seen, ThreadKey } from '../domain/sighting';
import { silenceFor } from '../domain/silence-for';
import type { Message, ThreadFacts } from '../domain/thread-facts';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { decided } from '../store/decisions';
import { notesOfThread } from '../store/notes';
import type { ThreadRow } from '../store/rows';
import { correctionsOf, learntSendersOf } from './corrections-of';
import { relationOf, withKnownAddresses } from './known-names';
import { learntSpells } from './learnt-spells';

interface Around {
  readonly own: ReadonlySet<string>;
  readonly settings: Settings;
  readonly now: Instant;
}

/** The row of a thread, made from its sightings; its plan is made later. */
export async function foldThread(
  db: RadiostilteDatabase,
  key: ThreadKey,
  { own, settings, now }: Around,
): Promise<ThreadRow> {
  const folded = fold(key, await seenIn(db, key), own, now);
  const learnt = await learntSendersOf(db, folded);
  const seen = withCorrections(folded, await correctionsOf(db, folded), learnt);
  const newest = seen.messages.at(-1);
  const notes = await notesIn(db, key);
  const facts = withContacts(seen, notes);
  const participants = participantsOf(withContacts(seen, notes.filter(isAnswered)), own);
  const saidPhase = await decided(db, 'thread', 'phase', key);
  const reachable = participants.filter(({ address }) => canAnswer(address, learnt));
  const group = await groupOf(db, reachable, saidPhase);
  const waits = groupWaits(facts, group);
  const waited = waitOf(facts, reachable, waits);
  const relation = waited.client === null ? null : await relationOf(db, waited.client);
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
    phase: saidPhase ?? phaseOfNotes(notes) ?? phaseOf(facts, relation),
    ...(await learntSpells(db, waitsOf(facts.messages, group), settings)),
    clientDaysOff: null,
    language: languageOf(facts),
    form: formOf(facts),
    plan: resting('calm', 'waiting'),
  };
}

/** All sightings of a thread, in instants and with real addresses as far as they are known. */
export async function seenIn(db: RadiostilteDatabase, key: ThreadKey): Promise<readonly Seen[]> {
  const stored = await db.sightings.where('thread').equals(key).toArray();
  const account = await db.accounts.get(splitThreadKey(key).account);
  const clocks = account?.clocks ?? [];
  return withKnownAddresses(db, inRealTime(withoutDoubtfulSends(stored, clocks), clocks));
}

/** What the user noted of this thread, about people by their real addresses as far as they are known. */
async function notesIn(db: RadiostilteDatabase, key: ThreadKey): Promise<readonly NamedNote[]> {
  const notes = await notesOfThread(db, key);
  const rows = await db.names.bulkGet(notes.map(({ person }) => person));
  return notes.map((note, index) => {
    const [only, another] = rows[index]?.addresses ?? [];
    return only === undefined || another !== undefined ? note : { ...note, person: only };
  });
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
  phase: Phase | null,
): Promise<readonly string[]> {
  const addressed = reachable.filter(({ writtenTo }) => writtenTo).map(({ address }) => address);
  if (addressed.length < 2 || phase === 'collaborator') return addressed;
  const relations = await Promise.all(addressed.map((address) => relationOf(db, address)));
  return addressed.filter((_, index) => relations[index] === 'collaborator');
}

/** Who is waited for: the collaborator who is silent longest, else whom the thread as a whole tells. */
function waitOf(
  facts: ThreadFacts,
  reachable: readonly Participant[],
  [first, ...others]: readonly Wait[],
): Pick<ThreadRow, 'client' | 'silence' | 'alsoWaitedFor'> {
  if (first === undefined) {
    const client = waitedFor(facts, reachable);
    return { client, silence: silenceFor(facts, client), alsoWaitedFor: [] };
  }
  const alsoWaitedFor = others.map(({ address }) => address);
  return { client: first.address, silence: first.silence, alsoWaitedFor };
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
