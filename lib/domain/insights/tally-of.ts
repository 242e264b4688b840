import type { Phase } from '../phase';
import type { AfterNudge, NudgeWay, PastNudge, PastWait } from './past-waits';
import { type Counts, NOTHING, type Tally, type WonBack } from './tally';
import type { WaitKind } from './wait-kind';

/** Of what thread a wait is, and whom it was for. */
interface About extends Pick<WonBack, 'address' | 'name' | 'subject' | 'days'> {
  readonly phase: Phase;
  readonly kind: WaitKind;
}

/** What one wait adds. */
export function tallyOfWait(wait: PastWait, about: About): Tally {
  const { phase, kind, days, ...who } = about;
  const { endedAt, nudges } = wait;
  const isBack = endedAt !== null && (kind === 'after-one' || kind === 'after-more');
  return {
    ...NOTHING,
    waits: { [phase]: { [kind]: 1 } },
    nudges: countedNudges(decided(nudges, kind)),
    wonBack: isBack ? [{ ...who, days, endedAt, nudges: nudges.length }] : [],
  };
}

/** What came after the newest is not known while the wait lasts, nor where I ended it myself. */
function decided(nudges: readonly PastNudge[], kind: WaitKind): readonly PastNudge[] {
  if (kind !== 'open' && kind !== 'settled') return nudges;
  return nudges.filter(({ after }, index) => after !== 'nothing' || index < nudges.length - 1);
}

function countedNudges(nudges: readonly PastNudge[]): Tally['nudges'] {
  const counts: Partial<Record<NudgeWay, Counts<AfterNudge>>> = {};
  for (const { way, after } of nudges) {
    const before = counts[way] ?? {};
    counts[way] = { ...before, [after]: (before[after] ?? 0) + 1 };
  }
  return counts;
}
