import type { Direction } from '../sighting';
import { canonical } from '../sighting-key';
import type { Extent, Verdict, VerdictKind } from '../verdict';

/** From the least text to all of it. */
export const EXTENTS: readonly Extent[] = ['snippet', 'cut', 'whole'];

/** From the kind that ends or calms a wait to the kind that keeps it running. */
const CALMEST_FIRST: readonly VerdictKind[] = [
  'question-back',
  'answer',
  'closer',
  'statement',
  'promise',
  'holding-reply',
  'receipt',
  'auto-reply',
  'calendar',
  'list-mail',
  'delay-notice',
  'bounce',
  'request',
];

/**
 * The one verdict of a message among all that were given: whole over cut over snippet, then the
 * newer judgement, then the kind that makes us wait longer (DESIGN section 3).
 */
export function pickVerdict(
  verdicts: readonly Verdict[],
  direction: Direction | null,
): Verdict | null {
  return verdicts
    .filter(({ kind }) => fits(kind, direction))
    .reduce<Verdict | null>(
      (best, verdict) => (best === null || compare(verdict, best) > 0 ? verdict : best),
      null,
    );
}

/** A verdict from before an address was known as mine judged my mail as somebody's answer. */
function fits(kind: VerdictKind, direction: Direction | null): boolean {
  const mineOnly = kind === 'request' || kind === 'statement';
  return direction === null || (direction === 'out' ? mineOnly || kind === 'closer' : !mineOnly);
}

function compare(a: Verdict, b: Verdict): number {
  return (
    EXTENTS.indexOf(a.extent) - EXTENTS.indexOf(b.extent) ||
    a.version - b.version ||
    CALMEST_FIRST.indexOf(b.kind) - CALMEST_FIRST.indexOf(a.kind) ||
    (canonical(a) < canonical(b) ? 1 : -1)
  );
}
