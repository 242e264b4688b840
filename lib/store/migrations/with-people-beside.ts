import type { SightingRow } from '../rows';

/** A sighting of a message as version 1 stored it: it did not say who else a row shows. */
export function withPeopleBeside(row: SightingRow): SightingRow {
  const { sighting } = row;
  if (sighting.kind !== 'message') return row;
  return { ...row, sighting: { ...BESIDE, ...sighting } };
}

/** Asked of every row, and true of few: only those are written anew. */
export function lacksPeopleBeside({ sighting }: SightingRow): boolean {
  return sighting.kind === 'message' && sighting.alongside === undefined;
}

const BESIDE = { alongside: [], writtenTo: [] };
