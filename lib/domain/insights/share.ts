/** Of fewer nothing is claimed, only counted. */
const ENOUGH = 5;

/**
 * A share, 0 to 1; null where there are too few to say.
 * @param seen how many it rests on, where that is not what it is a share of
 */
export function shareOf(part: number, all: number, seen = all): number | null {
  return seen < ENOUGH || all === 0 ? null : part / all;
}
