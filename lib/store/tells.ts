import { isHistory } from '../domain/addressing';
import type { Instant } from '../domain/instant';
import type { ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from './database';
import type { Telling, Tells, ThreadRow } from './rows';

/**
 * What a thread tells of the people in it, kept in an index so that nobody's threads need to be read for
 * it (docs/adr/0023).
 */
export function tellsOf(row: Omit<ThreadRow, 'tells'>): readonly Tells[] {
  const { key, client, silence, alsoWaitedFor, participants, spells, openWaits = [], plan } = row;
  const { backOn } = silence;
  const nudged = silence.nudgedAt.at(-1);
  const asked = [...new Set([...(client === null ? [] : [client]), ...alsoWaitedFor])];
  const waits = client !== null && silence.turn === 'theirs' && plan.rest.status !== 'before';
  return [
    ...participants.map(({ address }) => tell('in', address, row.newestAt ?? 0)),
    ...participants.flatMap(({ address }) =>
      isHistory(key) ? [tell('past', address, row.newestAt ?? 0)] : [],
    ),
    ...participants.flatMap(({ address, heardAt }) =>
      heardAt === null ? [] : [tell('heard', address, heardAt)],
    ),
    ...(nudged === undefined ? [] : asked.map((address) => tell('nudged', address, nudged))),
    ...(backOn === null ? [] : asked.map((address) => tell('back', address, backOn))),
    ...spells.map(({ address, sentAt }) => tell('over', address, sentAt)),
    ...openWaits.map(({ address, sentAt }) => tell('open', address, sentAt)),
    ...(waits ? [tell('waits', client, silence.since ?? 0)] : []),
  ];
}

function tell(what: Telling, address: string, at: Instant): Tells {
  return [what, address, -at];
}

interface Range {
  /** Told of that moment, or before it. */
  readonly until?: Instant;
  /** Told of that moment, or after it. */
  readonly since?: Instant;
}

function told(db: RadiostilteDatabase, what: Telling, address: string, range: Range = {}) {
  const { until = Number.POSITIVE_INFINITY, since = Number.NEGATIVE_INFINITY } = range;
  return db.threads
    .where('tells')
    .between([what, address, -until], [what, address, -since], true, true);
}

/** The threads that tell this of somebody, the newest first; one that tells it twice comes twice. */
export function threadsTelling(
  db: RadiostilteDatabase,
  what: Telling,
  address: string,
  most: number,
  range: Range = {},
): Promise<ThreadRow[]> {
  return told(db, what, address, range).limit(most).toArray();
}

export function isTold(
  db: RadiostilteDatabase,
  what: Telling,
  address: string,
  range: Range,
): Promise<boolean> {
  return told(db, what, address, range)
    .limit(1)
    .primaryKeys()
    .then((keys) => keys.length > 0);
}

/** When it was told last; null where it never was. */
export async function lastTold(
  db: RadiostilteDatabase,
  what: Telling,
  address: string,
): Promise<Instant | null> {
  const [newest] = (await told(db, what, address).limit(1).keys()) as unknown as Tells[];
  return newest === undefined ? null : -newest[2];
}

/** The threads that wait for one of these people. */
export async function waitingFor(
  db: RadiostilteDatabase,
  addresses: readonly string[],
): Promise<readonly ThreadKey[]> {
  const found = await Promise.all(
    addresses.map((address) => told(db, 'waits', address).primaryKeys()),
  );
  return [...new Set(found.flat())];
}
