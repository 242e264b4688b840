import { splitThreadKey } from '../domain/addressing';
import type { DecisionContent } from '../domain/decision';
import type { ThreadKey } from '../domain/sighting';
import { firstRunAt } from '../store/decisions';
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
  });
}

async function threadsOf(
  { db }: Context,
  decision: DecisionContent,
): Promise<readonly ThreadKey[]> {
  if (decision.about === 'person') {
    return db.threads.where('addresses').equals(decision.subject).primaryKeys();
  }
  if (decision.about === 'note') {
    const person = decision.value?.person ?? (await personOfNote(db, decision.subject));
    return person === null ? [] : db.threads.where('addresses').equals(person).primaryKeys();
  }
  if (decision.about === 'all') return db.threads.toCollection().primaryKeys();
  if (decision.about === 'message' && decision.from !== undefined) {
    return db.threads.where('addresses').equals(decision.from).primaryKeys();
  }
  const key = decision.about === 'thread' ? decision.subject : threadOfMessage(decision.subject);
  return (await db.threads.get(key)) ? [key] : [];
}

/** Whom a note that is taken back was about. */
async function personOfNote(db: Context['db'], id: string): Promise<string | null> {
  return (await db.decisions.get(`note note ${id}`))?.person ?? null;
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
  await refoldAll(db, settings, now);
}
