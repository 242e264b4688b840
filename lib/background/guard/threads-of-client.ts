import type { Instant } from '../../domain/instant';
import type { ThreadRow } from '../../store/rows';

/** When each of these was last heard from in a thread. */
export function heardIn(
  { participants }: ThreadRow,
  addresses: ReadonlySet<string>,
): readonly Instant[] {
  return participants
    .filter(({ address }) => addresses.has(address))
    .flatMap(({ heardAt }) => heardAt ?? []);
}
