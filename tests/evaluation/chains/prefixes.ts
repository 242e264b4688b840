import path from 'node:path';
import { readJsonLines } from '../json-lines';
import type { Mail } from '../lists/verdicts';

/** A conversation up to one of its messages, and who really wrote next. */
export interface Prefix {
  readonly threadId: string;
  /** Whose mailbox the conversation was found in. */
  readonly owner: string;
  /** Oldest first. */
  readonly messages: readonly ChainMessage[];
  readonly nextBy: string;
}

export interface ChainMessage {
  readonly mail: Mail;
  readonly by: string;
  /** One name for each addressee, as in `by`. */
  readonly to: readonly string[];
}

interface TurnRow {
  readonly threadId: string;
  readonly afterId: string;
  readonly owner: string;
  readonly lastBy: string;
  readonly lastTo: readonly string[];
  readonly nextBy: string | null;
}

/** Every prefix after which somebody wrote. */
export async function readPrefixes(folder: string): Promise<readonly Prefix[]> {
  const mails = await readJsonLines<Mail>(path.join(folder, 'enron-chains/messages.jsonl'));
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  const threads = new Map<string, ChainMessage[]>();
  const prefixes: Prefix[] = [];
  for (const row of await readJsonLines<TurnRow>(path.join(folder, 'enron-chains/turns.jsonl'))) {
    const mail = byId.get(row.afterId);
    if (!mail) continue;
    const { threadId, owner, lastBy, lastTo, nextBy } = row;
    const messages = [...(threads.get(threadId) ?? []), { mail, by: lastBy, to: lastTo }];
    threads.set(threadId, messages);
    if (nextBy !== null) prefixes.push({ threadId, owner, messages, nextBy });
  }
  return prefixes;
}
