/** Rows of another database come to those of this one by the law of sightings (DESIGN section 3). */

import type { Decision } from '../../domain/decision';
import type { Sighting } from '../../domain/sighting';
import { canonical, sightingKey, widen } from '../../domain/sighting-key';
import { uniteSpans } from '../../domain/spans';
import { laterDecision } from '../../domain/take-along/later-decision';
import { bareDecision } from '../../store/backup/bare-rows';
import type { BringingIn } from '../../store/backup/bringing-in';
import type { RadiostilteDatabase } from '../../store/database';
import { decisionRow } from '../../store/decisions';
import type { CatchUpRow, CoverageRow, DecisionRow, NameRow, SightingRow } from '../../store/rows';
import { leaveUnfolded } from '../import/unfolded';
import { learnSpellings } from '../spellings';

/** What of a mark a slice of rows changes. */
export type Change = Partial<Pick<BringingIn, 'changesAll' | 'clocks' | 'otherwise'>>;

/** Threads of what is new, or was seen at other moments, are to be made anew. */
export async function mergeSightings(
  db: RadiostilteDatabase,
  rows: readonly SightingRow[],
  { clocks }: BringingIn,
): Promise<Change> {
  const theirs = rows.map((row) => inClocksOfHere(row, clocks));
  const known = await db.sightings.bulkGet(theirs.map(({ key }) => key));
  const changed = theirs.flatMap((row, index) => {
    const ours = known[index];
    if (ours === undefined) return [row];
    const merged = widen(ours, row);
    const isSame = merged.firstSeen === ours.firstSeen && merged.lastSeen === ours.lastSeen;
    return isSame ? [] : [{ ...row, ...merged }];
  });
  await db.sightings.bulkPut(changed);
  const touched = changed.map(({ thread }) => thread);
  await leaveUnfolded(db, [...touched, ...(await learnSpellings(db, changed))]);
  return {};
}

function inClocksOfHere(row: SightingRow, clocks: BringingIn['clocks']): SightingRow {
  const { sighting } = row;
  if (!('clock' in sighting) || sighting.clock === undefined) return row;
  const account = sighting.thread.slice(0, sighting.thread.indexOf(' '));
  const places = Object.hasOwn(clocks, account) ? clocks[account] : undefined;
  const clock = places?.[sighting.clock] ?? sighting.clock;
  if (clock === sighting.clock) return row;
  const moved: Sighting = { ...sighting, clock };
  return { ...row, sighting: moved, key: sightingKey(moved) };
}

export async function mergeDecisions(
  db: RadiostilteDatabase,
  rows: readonly DecisionRow[],
): Promise<Change> {
  const theirs = rows.map(bareDecision);
  const known = await db.decisions.bulkGet(rows.map(({ key }) => key));
  const later = theirs.filter((decision, index) => isNews(decision, known[index]));
  await db.decisions.bulkPut(later.map(decisionRow));
  // The next thing said here must come after everything that is known here.
  const counter = Number((await db.meta.get('counter'))?.value ?? 0);
  const highest = theirs.reduce((most, { stamp }) => Math.max(most, stamp.counter), counter);
  if (highest > counter) await db.meta.put({ key: 'counter', value: highest });
  return later.length > 0 ? { changesAll: true } : {};
}

function isNews(theirs: Decision, known: DecisionRow | undefined): boolean {
  if (known === undefined) return true;
  const ours = bareDecision(known);
  return canonical(ours) !== canonical(theirs) && laterDecision(ours, theirs) === theirs;
}

export async function mergeNames(
  db: RadiostilteDatabase,
  rows: readonly NameRow[],
): Promise<Change> {
  const known = await db.names.bulkGet(rows.map(({ key }) => key));
  const changed = rows.flatMap(({ key, addresses }, index) => {
    const ours = known[index]?.addresses ?? [];
    const all = [...new Set([...ours, ...addresses])].sort();
    return all.length > ours.length ? [{ key, addresses: all }] : [];
  });
  await db.names.bulkPut(changed);
  return changed.length > 0 ? { changesAll: true } : {};
}

/** After the sightings: it says that nothing is missing among them. */
export async function mergeCoverage(
  db: RadiostilteDatabase,
  rows: readonly CoverageRow[],
  { otherwise }: BringingIn,
): Promise<Change> {
  const good = rows.filter(({ key }) => !otherwise.includes(key.slice(0, key.indexOf(' '))));
  const known = await db.coverage.bulkGet(good.map(({ key }) => key));
  await db.coverage.bulkPut(
    good.map(({ key, spans }, index) => ({
      key,
      spans: uniteSpans(known[index]?.spans ?? [], spans),
    })),
  );
  return {};
}

/** One that is being read here goes on; of others the one that was begun last is of use. */
export async function mergeCatchUps(
  db: RadiostilteDatabase,
  rows: readonly CatchUpRow[],
): Promise<Change> {
  for (const row of rows) {
    const ours = await db.catchUps.get(row.account);
    if (ours === undefined || (ours.state !== 'running' && isLater(row, ours))) {
      await db.catchUps.put(row);
    }
  }
  return {};
}

function isLater(row: CatchUpRow, ours: CatchUpRow): boolean {
  if (row.startedAt !== ours.startedAt) return row.startedAt > ours.startedAt;
  const bare = { tabId: null, begun: false, heardAt: 0, place: null, asked: null };
  return canonical({ ...row, ...bare }) > canonical({ ...ours, ...bare });
}
