import type { Decision } from '../../domain/decision';
import type { CatchUpRow, DecisionRow, SightingRow } from '../rows';
import type { BackupRows, BackupTable } from './backup-form';

/** A row without what only finds it again, and without what is of this browser alone. */
export function bareRow(table: BackupTable, row: object): object {
  if (table === 'sightings') return bareSighting(row as SightingRow);
  if (table === 'decisions') return bareDecision(row as DecisionRow);
  return table === 'catchUps' ? restingCatchUp(row as CatchUpRow) : row;
}

function bareSighting({ key: _, thread: _thread, ...seen }: SightingRow): BackupRows['sightings'] {
  return seen;
}

export function bareDecision(row: DecisionRow): BackupRows['decisions'] {
  const { key: _, person: _person, kind: _kind, date: _date, thread: _thread, ...said } = row;
  return said as Decision;
}

/** Another browser, or this one later, has no such tab: it can be gone on with from where it was. */
function restingCatchUp(row: CatchUpRow): CatchUpRow {
  const rest = { ...row, tabId: null, begun: false, heardAt: 0, place: null, asked: null };
  return row.state === 'running' ? { ...rest, state: 'paused', why: 'tab-gone' } : rest;
}
