import { splitThreadKey } from '../domain/addressing';
import { type DecisionContent, decisionKey } from '../domain/decision';
import type { ThreadKey } from '../domain/sighting';
import { firstRunAt } from '../store/decisions';
import { keysUnder } from '../store/rows-under';
import { samePeopleIn } from '../store/same-people-in';
import { rememberBegun } from '../store/trouble';
import type { Context } from './context';
import { foldThreads } from './fold-threads';
import { refoldAll, wantRefold } from './refold-all';
import { decide } from './stamp';

/** The user said something: it is stored, and what hangs on it is made anew. */
export async function sawDecision(context: Context, decision: DecisionContent): Promise<void> {
  const { db, settings, now } = context;
  await db.transaction('rw', db.tables, async () => {
    const before = await threadsOf(context, decision);
    await decide(db, [decision]);
    const keys = new Set([...before, ...(await threadsOf(context, decision))]);
    await foldThreads(db, [...keys], settings, now);
    if (decision.field === 'is-me') await wantRefold(db);
  });
  if (decision.field === 'is-me') await refoldAll(db, settings, now);
}

/** Called before and after the decision is stored: what stood there before may hang on other threads. */
async function threadsOf(
  { db }: Context,
  decision: DecisionContent,
): Promise<readonly ThreadKey[]> {
  if (decision.field === 'same-as') return threadsWith(db, decision.subject, decision.value);
  if (decision.about === 'person') return threadsWith(db, decision.subject);
  if (decision.about === 'all') return db.threads.toCollection().primaryKeys();
  const stored = await db.decisions.get(decisionKey(decision));
  if (decision.about === 'note') return existing(db, [stored?.thread, decision.value?.thread]);
  if (decision.about === 'thread') return existing(db, [decision.subject]);
  const senders = [decision, stored].flatMap((one) =>
    one?.field === 'verdict' ? (one.from ?? []) : [],
  );
  const theirs = await Promise.all(senders.map((sender) => threadsWith(db, sender)));
  return [...theirs.flat(), ...(await existing(db, [threadOfMessage(decision.subject)]))];
}

/** The threads of these people, also where only a name is known that may be theirs. */
async function threadsWith(
  db: Context['db'],
  ...said: readonly (string | null)[]
): Promise<readonly ThreadKey[]> {
  const { mainOf, alsoOf } = await samePeopleIn(db);
  const mains = said.flatMap((address) => (address === null ? [] : mainOf(address)));
  const known = mains.flatMap((main) => [main, ...alsoOf(main)]);
  const names = await keysUnder(db.names, 'addresses', known);
  const rows = await db.names.bulkGet(known);
  const behind = rows.flatMap((row) => row?.addresses ?? []);
  return keysUnder(db.threads, 'addresses', [...known, ...names, ...behind, ...behind.map(mainOf)]);
}

async function existing(
  db: Context['db'],
  keys: readonly (ThreadKey | null | undefined)[],
): Promise<readonly ThreadKey[]> {
  const named = keys.filter((key) => key !== null && key !== undefined);
  return db.threads.where('key').anyOf(named).primaryKeys();
}

/** `${ThreadKey} ${messageId}` without the message. */
function threadOfMessage(subject: string): ThreadKey {
  const { account, threadId } = splitThreadKey(subject);
  return `${account} ${threadId.split(' ')[0] ?? ''}`;
}

/** First run: who is a client, and from when on mail may alarm; done again, only the former. */
export async function finishFirstRun(
  { db, settings, now }: Context,
  relations: readonly { address: string; relation: 'client' | 'private' }[],
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const said = relations.map(
      ({ address, relation }): DecisionContent => ({
        about: 'person',
        subject: address,
        field: 'relation',
        value: relation,
      }),
    );
    const first = { about: 'all', subject: '', field: 'first-run', value: now } as const;
    await decide(db, (await firstRunAt(db)) === null ? [...said, first] : said);
    await wantRefold(db);
  });
  await rememberBegun();
  await refoldAll(db, settings, now);
}
