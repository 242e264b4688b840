import type { Instant } from '../instant';
import type { Prior } from './prior';
import { type Rhythm, rhythmOf } from './rhythm';
import type { Spell } from './spell';

/**
 * The rhythm by which a wait is judged: as of its start, so that a plan made from it depends on no
 * clock, and without what the wait itself told so far, which is not evidence against itself.
 * @param since start of the wait
 */
export function rhythmInWait(
  spells: readonly Spell[],
  prior: Prior,
  since: Instant,
  agreedDays: number | null,
): Rhythm {
  const others = spells.filter(({ sentAt, answered }) => answered || sentAt !== since);
  return rhythmOf(others, prior, since, agreedDays);
}
