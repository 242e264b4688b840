/** Who writes next in real business conversations. */
import { type Prefix, readPrefixes } from '../chains/prefixes';
import { turnInMailbox } from '../chains/turn-in-mailbox';
import { judging } from '../lists/verdicts';
import type { EvaluationSet } from '../measure';
import { share } from '../share';

export const enronChains: EvaluationSet = {
  name: 'enron-chains',
  async measure(folder) {
    const prefixes = await readPrefixes(folder);
    if (prefixes.length === 0) return null;
    const judge = judging();
    const n = prefixes.length;
    const count = (isRight: (prefix: Prefix) => boolean) => prefixes.filter(isRight).length;
    return {
      turnAccuracy: share(
        count((prefix) => isTheirTurn(prefix, judge)),
        n,
        { floor: 0.716 },
      ),
      ownTurnAccuracy: share(
        count((prefix) => isSideRight(prefix, judge)),
        n,
      ),
    };
  },
};

type Judge = ReturnType<typeof judging>;

/**
 * Seen by whoever wrote last: it is not their own turn again, and one they wrote to writes next. The
 * truth holds only what was followed by a mail, so after a closer the question is who, if anybody.
 */
function isTheirTurn(prefix: Prefix, judge: Judge): boolean {
  const last = prefix.messages.at(-1);
  if (!last) return false;
  const { turn, waitedFor } = turnInMailbox(prefix, last.by, judge);
  if (turn === 'mine' || turn === 'unknown') return false;
  return prefix.nextBy === waitedFor || last.to.includes(prefix.nextBy);
}

/** Seen by the owner of the mailbox: whether it is they who write next, or somebody else. */
function isSideRight(prefix: Prefix, judge: Judge): boolean {
  const mine = turnInMailbox(prefix, prefix.owner, judge).turn === 'mine';
  return mine === (prefix.nextBy === prefix.owner);
}
