import { compareStamps } from '../domain/decision';
import { type SameAs, type SamePeople, samePeople } from '../domain/same-people';
import type { RadiostilteDatabase } from './database';

/** Decisions stand under what they are about. */
const SAME_AS = 'person same-as ';

/** Who is known under several addresses; costs what was merged, not what is stored. */
export async function samePeopleIn(db: RadiostilteDatabase): Promise<SamePeople> {
  const [said, shared] = await Promise.all([
    db.decisions.where('key').startsWith(SAME_AS).toArray(),
    db.spellings.where('shared').equals(1).toArray(),
  ]);
  const sameAs = said
    .sort((a, b) => compareStamps(a.stamp, b.stamp))
    .flatMap((row): readonly SameAs[] =>
      row.field === 'same-as' && row.value !== null
        ? [{ address: row.subject, main: row.value }]
        : [],
    );
  return samePeople(
    sameAs,
    shared.map(({ addresses }) => addresses),
  );
}
