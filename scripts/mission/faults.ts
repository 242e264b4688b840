import { PAGES, type Proof, rowsNamedIn } from './proof';
import type { MissionDocument, Row } from './row';

/** The tests whose titles name a row. */
export function proofsOf(id: string, proofs: readonly Proof[]): readonly Proof[] {
  return proofs.filter(({ title }) => rowsNamedIn(title).includes(id));
}

/** What keeps the mission from being shown, one line each, by row; none where all is well. */
export function missionFaults(
  documents: readonly MissionDocument[],
  proofs: readonly Proof[],
): readonly string[] {
  const rows = documents.flatMap((document) => document.rows);
  const known = new Set(rows.map(({ id }) => id));
  const strange = proofs.flatMap((proof) =>
    rowsNamedIn(proof.title)
      .filter((id) => !known.has(id))
      .map((id) => `${id}: there is no such row, named by ${nameOf(proof)}`),
  );
  return [
    ...rows.flatMap((row) => faultsOfRow(row, proofsOf(row.id, proofs))),
    ...[...new Set(strange)].sort(),
  ];
}

function faultsOfRow(row: Row, proofs: readonly Proof[]): readonly string[] {
  if ('declined' in row) return proofs.length === 0 ? [] : [`${row.id}: is declined, but tested`];
  if (proofs.length === 0) return [`${row.id}: no test names it`];
  const bad = proofs
    .filter(({ outcome }) => outcome !== 'passed')
    .map((proof) => `${row.id}: ${proof.outcome}: ${nameOf(proof)}`);
  const pages = row.onPages ? PAGES : [];
  const absent = pages
    .filter(
      (page) => !proofs.some(({ project, outcome }) => project === page && outcome === 'passed'),
    )
    .map((page) => `${row.id}: no test of it passed on ${page}`);
  return [...new Set([...bad, ...absent])];
}

function nameOf({ project, file, title }: Proof): string {
  return `${file} (${project}): ${title}`;
}
