import type { Instant } from '../../domain/instant';
import { type KeptWarm, keepWarm } from '../../domain/notes/keep-warm';
import type { RadiostilteDatabase } from '../database';
import { notesAbout } from '../notes';
import type { CorrespondentRow, ThreadRow } from '../rows';
import type { WarmClient } from './overview-views';

const WORK: ReadonlySet<ThreadRow['phase']> = new Set(['quote', 'project', 'blocked', 'invoice']);

/** Past clients by address, with room for their threads. */
export function pastClients(
  people: ReadonlyMap<string, CorrespondentRow>,
): ReadonlyMap<string, ThreadRow[]> {
  const past = [...people.values()].filter(({ relation }) => relation === 'past-client');
  return new Map(past.map(({ address }) => [address, []]));
}

interface Around {
  readonly months: number;
  readonly now: Instant;
  readonly nameOf: (address: string) => string;
}

/** Past clients to keep in touch with (facts/mission-rows.md S2-11, S2-12). */
export async function warmClients(
  db: RadiostilteDatabase,
  past: ReadonlyMap<string, readonly ThreadRow[]>,
  { months, now, nameOf }: Around,
): Promise<readonly WarmClient[]> {
  const clients = await Promise.all(
    [...past].map(async ([address, threads]) => ({
      address,
      contactAt: newestOf(threads)?.newestAt ?? null,
      notes: await notesAbout(db, address),
    })),
  );
  return keepWarm(clients, months, now).map((client) => {
    const threads = past.get(client.address) ?? [];
    return {
      ...client,
      name: nameOf(client.address),
      account: newestOf(threads)?.account ?? null,
      followed: threads.filter((row) => followed(row, client)).length,
    };
  });
}

function newestOf(threads: readonly ThreadRow[]): ThreadRow | undefined {
  return threads.toSorted((a, b) => (b.newestAt ?? 0) - (a.newestAt ?? 0))[0];
}

/** Whether they wrote about work since; a mail of mine proves nothing. */
function followed({ phase, participants }: ThreadRow, { address, writtenAt }: KeptWarm): boolean {
  if (writtenAt === null || !WORK.has(phase)) return false;
  const heardAt = participants.find((one) => one.address === address)?.heardAt ?? null;
  return heardAt !== null && heardAt > writtenAt;
}
