import { isAmong } from '../domain/addressee';
import { cleanSubject } from '../domain/clean-subject';
import { identified } from '../domain/known-names';
import type { Person } from '../domain/person';
import type { ThreadRow } from '../store/rows';
import type { Context } from './context';
import { addresseeOf } from './known-names';

interface Reply {
  readonly account: string;
  readonly subject: string;
  readonly to: readonly Person[];
}

/** The one silent thread that a reply with this subject to these people fits; null for none or more. */
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
    .filter((row) => row.silence.turn === 'theirs' && plain(row.subject) === wanted)
    .toArray();
  const fitting: ThreadRow[] = [];
  for (const row of alike) {
    if (row.client === null) continue;
    const client = await addresseeOf(context.db, account, row.client);
    if (isAmong(people, client)) fitting.push(row);
  }
  const [only, another] = fitting;
  return only && !another ? only.threadId : null;
}

function plain(subject: string): string {
  return cleanSubject(subject).toLowerCase();
}
