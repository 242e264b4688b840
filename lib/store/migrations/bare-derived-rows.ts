import { resting } from '../../domain/ladder/plan';
import type { CorrespondentRow, ThreadRow } from '../rows';

/** What a silence has had since version 3. */
const SILENCE = {
  heldAt: null,
  promise: null,
  awayAt: null,
  backOn: null,
  term: null,
  gone: false,
  neededBy: null,
} satisfies Partial<ThreadRow['silence']>;

const THREAD = {
  newestFrom: null,
  newestSigns: [],
  alsoWaitedFor: [],
  spells: [],
  clientDaysOff: null,
  form: null,
} satisfies Partial<ThreadRow>;

const CORRESPONDENT = {
  agreedDays: null,
  country: null,
  away: [],
  successor: null,
  spells: [],
} satisfies Partial<CorrespondentRow>;

/**
 * A thread as an older version stored it, so that today's readers do not stumble over it until it is
 * made anew: nothing is offered in it and it stands on no shelf.
 */
export function bareThread(row: ThreadRow): ThreadRow {
  const { due: _due, shelf: _shelf, shelvedAt: _at, ...kept } = row;
  const silence = { ...SILENCE, ...row.silence };
  return { ...THREAD, ...kept, silence, plan: resting('calm', 'waiting') };
}

/** A correspondent as an older version stored it, of whom nothing was said or learnt yet. */
export function bareCorrespondent(row: CorrespondentRow): CorrespondentRow {
  return { ...CORRESPONDENT, ...row };
}
