import type { DecisionContent, DecisionValue } from '../domain/decision';
import type { RadiostilteDatabase } from './database';
import { decided } from './decisions';
import type { CorrespondentRow } from './rows';

type PersonField = Extract<DecisionContent, { about: 'person' }>['field'];

/** What the user can say of a person. */
export const PERSON_FIELDS = [
  'relation',
  'agreed-days',
  'country',
  'away',
  'successor',
] as const satisfies readonly PersonField[];

type Said = Pick<CorrespondentRow, 'agreedDays' | 'country' | 'away' | 'successor'>;

/** What the user said of a person besides what they are to the user. */
export async function saidOfPerson(db: RadiostilteDatabase, address: string): Promise<Said> {
  const said = <F extends PersonField>(field: F): Promise<DecisionValue<F> | null> =>
    decided(db, 'person', field, address);
  return {
    agreedDays: await said('agreed-days'),
    country: await said('country'),
    away: (await said('away')) ?? [],
    successor: await said('successor'),
  };
}
