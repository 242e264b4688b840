import { type Instant, type Interval, MINUTE } from '../instant';
import { localTimeAt, momentsAtLocal } from '../local-clock';
import { type DateEvidence, dateEvidence } from './date-evidence';
import { readDate } from './read-date';

/** A date as a page writes it. */
export interface ShownDate {
  readonly text: string;
  /** Where something else than the text tells it, such as an id; null where only the text does. */
  readonly at: Instant | null;
}

/** What a page shows and an id says may be of two minutes (facts/gmail.md 1.6). */
const APART = MINUTE;

/**
 * The moments that only the page's texts tell, where texts with a known moment beside them prove how it
 * writes dates and that they are in this zone; null for a text whose moment is known or could be two.
 *
 * @param languages in which the page may write, BCP 47
 * @param zone IANA zone of the browser
 */
export function momentsShown(
  shown: readonly ShownDate[],
  languages: readonly string[],
  zone: string,
): readonly (Interval | null)[] {
  const evidence = provenBy(shown, languages, zone);
  return shown.map(({ text, at }) => {
    const wall = at === null && evidence ? readDate(text, evidence, languages) : null;
    if (wall === null) return null;
    const moments = momentsAtLocal(wall.from, zone);
    return {
      from: moments[0] - APART,
      until: (moments[1] ?? moments[0]) + (wall.until - wall.from) + APART,
    };
  });
}

/** Null where no text of a known moment reads as that moment. */
function provenBy(
  shown: readonly ShownDate[],
  languages: readonly string[],
  zone: string,
): DateEvidence | null {
  const all = dateEvidence(
    shown.map(({ text }) => text),
    languages,
  );
  const known = shown.flatMap(({ text, at }) =>
    at === null ? [] : [{ text, wall: localTimeAt(at, zone) }],
  );
  const isProven = (evidence: DateEvidence) =>
    known.some(({ text, wall }) => {
      const read = readDate(text, evidence, languages);
      return read !== null && read.from - APART <= wall && wall < read.until + APART;
    });
  const orders = all.orders.filter((order) => isProven({ ...all, orders: [order] }));
  return orders.length > 0 ? { ...all, orders } : null;
}
