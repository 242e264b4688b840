import { messageKey, messageName, splitThreadKey } from '../domain/addressing';
import { withCorrections } from '../domain/corrections';
import { fold } from '../domain/fold/fold';
import type { Instant } from '../domain/instant';
import { isMachineAddress } from '../domain/judgement/machine-address';
import { planOf } from '../domain/ladder';
import { inRealTime, withoutDoubtfulSends } from '../domain/mailbox-clock';
import { participantsOf, waitedFor } from '../domain/participants';
import { phaseOfSubject } from '../domain/phase-of-subject';
import type { Seen, ThreadKey } from '../domain/sighting';
import { silenceOf } from '../domain/silence';
import type { ThreadFacts } from '../domain/thread-facts';
import type { VerdictKind } from '../domain/verdict';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { decided, firstRunAt } from '../store/decisions';
import type { ThreadRow } from '../store/rows';
import { updateCorrespondents } from './correspondents';
import { relationOf, withKnownAddresses } from './known-names';
import { ownAddresses } from './own-addresses';

/**
 * Makes the derived rows of these threads anew from their sightings, then those of everybody in
 * them, then the plans that hang on those people. Call inside a transaction over all tables.
 */
export async function foldThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
  now: Instant,
): Promise<void> {
  const own = await ownAddresses(db, settings);
  const touched = new Set<string>();
  const replan = new Set<ThreadKey>(keys);
  for (const key of keys) {
    const before = await db.threads.get(key);
    const row = await foldThread(db, key, own, now);
    await db.threads.put(row);
    for (const address of [...(before?.addresses ?? []), ...row.addresses]) touched.add(address);
  }
  for (const key of await updateCorrespondents(db, touched)) replan.add(key);
  await planThreads(db, [...replan], settings);
}

async function foldThread(
  db: RadiostilteDatabase,
  key: ThreadKey,
  own: ReadonlySet<string>,
  now: Instant,
): Promise<ThreadRow> {
  const seen = await seenIn(db, key);
  const folded = fold(key, seen, own, now);
  const facts = withCorrections(folded, await correctionsOf(db, folded));
  const participants = participantsOf(facts, own);
  const newest = facts.messages.at(-1);
  const phase = await decided(db, 'thread', 'phase', key);
  const client = waitedFor(facts, participants, (address) => !isMachineAddress(address));
  return {
    key,
    ...splitThreadKey(key),
    subject: facts.subject,
    participants,
    addresses: participants.map(({ address }) => address),
    client,
    silence: silenceOf(facts),
    newestAt: newest?.sentAt.from ?? null,
    newestName: newest ? messageName(newest) : null,
    newestShown: newest !== undefined && newest.source !== 'row-hint',
    wholeAt: facts.wholeAt,
    phase: phase ?? phaseOfSubject(facts.subject),
    language: languageOf(facts),
    plan: UNPLANNED,
  };
}

/** All sightings of a thread, in instants and with real addresses as far as they are known. */
async function seenIn(db: RadiostilteDatabase, key: ThreadKey): Promise<readonly Seen[]> {
  const stored = await db.sightings.where('thread').equals(key).toArray();
  const account = await db.accounts.get(splitThreadKey(key).account);
  const clocks = account?.clocks ?? [];
  return withKnownAddresses(db, inRealTime(withoutDoubtfulSends(stored, clocks), clocks));
}

const UNPLANNED: ThreadRow['plan'] = {
  step: null,
  due: null,
  rest: { status: 'calm', reason: { code: 'waiting', values: {} } },
  offer: 'waiting',
  firmAt: null,
};

async function correctionsOf(
  db: RadiostilteDatabase,
  facts: ThreadFacts,
): Promise<ReadonlyMap<string, VerdictKind>> {
  const keys = facts.messages.flatMap((message) => {
    const name = messageName(message);
    return name === null ? [] : [messageKey(facts.thread, name)];
  });
  const rows = await db.decisions.bulkGet(keys.map((key) => `message verdict ${key}`));
  return new Map(
    rows.flatMap((row): [string, VerdictKind][] =>
      row?.field === 'verdict' && row.value !== null ? [[row.subject, row.value]] : [],
    ),
  );
}

/** The language they write in the thread, else mine. */
function languageOf(facts: ThreadFacts): string | null {
  const spoken = facts.messages.filter(({ verdict }) => verdict?.language);
  const theirs = spoken.findLast(({ direction }) => direction === 'in');
  return (theirs ?? spoken.at(-1))?.verdict?.language ?? null;
}

/** Makes the plans of these threads anew; what they say of other threads must stand already. */
async function planThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
): Promise<void> {
  const firstRun = await firstRunAt(db);
  const rows = (await db.threads.bulkGet([...keys])).filter((row) => row !== undefined);
  const hours = clockOf(settings);
  for (const row of rows) {
    const plan = planOf({
      silence: row.silence,
      client: row.client,
      ...(await elsewhere(db, row)),
      relation: row.client === null ? null : await relationOf(db, row.client),
      snoozedUntil: await decided(db, 'thread', 'snoozed-until', row.key),
      dismissedSilence: await decided(db, 'thread', 'dismissed-silence', row.key),
      firstRunAt: firstRun,
      limits: settings.limits[row.phase],
      hours: row.client === null ? hours : clockWith(hours, row.client),
    });
    const { due: _, ...planned } = { ...row, plan };
    await db.threads.put(plan.due === null ? planned : { ...planned, due: plan.due });
  }
}

/** What this client's other threads say: the guard is one over all of them. */
async function elsewhere(
  db: RadiostilteDatabase,
  row: ThreadRow,
): Promise<{ heardElsewhereAt: Instant | null; nudgedElsewhereAt: Instant | null }> {
  if (row.client === null || row.silence.turn !== 'theirs') {
    return { heardElsewhereAt: null, nudgedElsewhereAt: null };
  }
  const client = row.client;
  const others = (await db.threads.where('addresses').equals(client).toArray()).filter(
    ({ key }) => key !== row.key,
  );
  const heard = others.flatMap(
    ({ participants }) => participants.find(({ address }) => address === client)?.heardAt ?? [],
  );
  const nudged = others
    .filter((other) => other.client === client)
    .flatMap(({ silence }) => silence.nudgedAt.at(-1) ?? []);
  return { heardElsewhereAt: latest(heard), nudgedElsewhereAt: latest(nudged) };
}

function latest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
