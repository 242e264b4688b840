import { messageKey, messageName } from '../domain/addressing';
import { type LearntSender, learntSender } from '../domain/learnt-senders';
import type { SamePeople } from '../domain/same-people';
import type { ThreadFacts } from '../domain/thread-facts';
import type { VerdictKind } from '../domain/verdict';
import type { RadiostilteDatabase } from '../store/database';
import { namesFor } from '../store/names-for';

/** What the user said of messages of a thread, by message key. */
export async function correctionsOf(
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

/** What the user's corrections, in whatever threads, taught of those who wrote in this one. */
export async function learntSendersOf(
  db: RadiostilteDatabase,
  { messages }: ThreadFacts,
  people: SamePeople,
): Promise<ReadonlyMap<string, LearntSender>> {
  const senders = new Set(messages.flatMap(({ from }) => from?.address ?? []));
  const learnt = new Map<string, LearntSender>();
  for (const sender of senders) {
    const rows = await db.decisions
      .where('from')
      .anyOf(await namesFor(db, sender, people))
      .toArray();
    const corrections = rows.flatMap((row) =>
      row.field === 'verdict' && row.value !== null && row.instead
        ? [{ instead: row.instead, value: row.value }]
        : [],
    );
    const taught = learntSender(corrections);
    if (taught !== null) learnt.set(sender, taught);
  }
  return learnt;
}
