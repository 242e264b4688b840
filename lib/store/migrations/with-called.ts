import { plainName } from '../../domain/known-names';
import type { CorrespondentRow } from '../rows';

/** Correspondents can be asked for by their name. */
export function withCalled(row: CorrespondentRow): CorrespondentRow {
  const called = plainName(row.name);
  return called === '' ? row : { ...row, called };
}
