import { compareStamps, type DecisionContent, type DecisionValue } from '../domain/decision';
import type { RadiostilteDatabase } from './database';
import type { CorrespondentRow, DecisionRow } from './rows';

/** What the user can say of a person, besides who they are. */
type PersonField = Exclude<
  Extract<DecisionContent, { about: 'person' }>['field'],
  'same-as' | 'is-me'
>;

type Said = Pick<CorrespondentRow, 'agreedDays' | 'country' | 'away' | 'successor'>;

/**
 * What the user said of a person besides what they are to the user.
 * @param names as `namesFor` gives them
 */
export async function saidOfPerson(
  db: RadiostilteDatabase,
  names: readonly string[],
): Promise<Said> {
  const [agreedDays, country, away, successor] = await Promise.all([
    saidUnder(db, 'agreed-days', names),
    saidUnder(db, 'country', names),
    saidUnder(db, 'away', names),
    saidUnder(db, 'successor', names),
  ]);
  return { agreedDays, country, away: away ?? [], successor };
}

/**
 * What the user said in one field under any of a person's names: under the first of them, unless that
 * was taken back before something was said under another; else what was said last.
 * @param names as `namesFor` gives them
 */
export async function saidUnder<F extends PersonField>(
  db: RadiostilteDatabase,
  field: F,
  names: readonly string[],
): Promise<DecisionValue<F> | null> {
  const rows = await db.decisions.bulkGet(names.map((name) => `person ${field} ${name}`));
  const [main] = rows;
  const newestFirst = rows
    .filter((row) => row !== undefined)
    .sort((a, b) => compareStamps(b.stamp, a.stamp));
  const holds = main && (main.value !== null || main === newestFirst[0]);
  const row: DecisionRow | undefined = holds
    ? main
    : newestFirst.find(({ value }) => value !== null);
  // The key holds the field, and only decisions of that field are stored under it.
  return (row?.value ?? null) as DecisionValue<F> | null;
}
