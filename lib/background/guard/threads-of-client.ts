import type { Instant } from '../../domain/instant';
import type { ThreadRow } from '../../store/rows';

/** Whether it is one of these who is waited for, alone or in a group. */
export function waitsForOneOf(
  { client, alsoWaitedFor }: ThreadRow,
  addresses: ReadonlySet<string>,
): boolean {
  return [client, ...alsoWaitedFor].some((one) => one !== null && addresses.has(one));
}

/** When each of these was last heard from in a thread. */
export function heardIn(
  { participants }: ThreadRow,
  addresses: ReadonlySet<string>,
): readonly Instant[] {
  return participants
    .filter(({ address }) => addresses.has(address))
    .flatMap(({ heardAt }) => heardAt ?? []);
}
