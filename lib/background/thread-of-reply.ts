import { isAmong } from '../domain/addressee';
import { cleanSubject } from '../domain/clean-subject';
import { identified } from '../domain/known-names';
import type { Person } from '../domain/person';
import type { Context } from './context';
import { addresseeOf } from './known-names';

interface Reply {
  readonly account: string;
  readonly subject: string;
  readonly to: readonly Person[];
}

/**
 * The silent thread that a reply with this subject to these people is in. Null where it may be in
 * another one, such as one in which they answered.
 */
export async function threadOfReply(
  context: Context,
  { account, subject, to }: Reply,
): Promise<string | null> {
  const wanted = plain(subject);
  if (wanted === '') return null;
  const people = to.map((person) => identified(person, account));
  const alike = await context.db.threads
    .where('account')
    .equals(account)
    .filter((row) => plain(row.subject) === wanted)
    .toArray();
  const [only, another] = alike;
  if (!only || another || only.client === null || only.silence.turn !== 'theirs') return null;
  const client = await addresseeOf(context.db, account, only.client);
  return isAmong(people, client) ? only.threadId : null;
}

function plain(subject: string): string {
  return cleanSubject(subject).toLowerCase();
}
