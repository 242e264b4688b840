import { GROUP } from './small-set';

const WEEK = 7 * 86_400_000;
/** Groups lie up to so many weeks before the first one. */
export const WEEKS = 150;

/**
 * A row of the first group as that of another one: other names and ids, and every moment in it whole
 * weeks earlier, so that weekdays and hours stay. Moments are told by their thirteen digits.
 *
 * @param json the row, as `JSON.stringify` writes it
 */
export function copyOfRow(json: string, group: number): string {
  const earlier = (group % WEEKS) * WEEK;
  return json
    .replaceAll(GROUP, `g${group}-`)
    .replaceAll(/(?<!\d)\d{13}(?!\d)/g, (at) => String(Number(at) - earlier));
}
