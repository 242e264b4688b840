import type { CorrectionKind } from '../domain/offered-corrections';
import type { Status } from '../domain/status';
import type { Successor, ThreadStanding } from './messages';
import { reasonText } from './reason-text';
import { camel, type Translate } from './translate';

/** The line over an open thread, in words: the mail tab puts them there and knows no more. */
export interface LineText {
  readonly status: Status;
  readonly label: string;
  readonly said: string;
  /** Who takes over, and how that is kept or taken back. */
  readonly keep: LineButton<string | null> | null;
  readonly correct: LineCorrection | null;
}

interface LineButton<Meaning> {
  readonly label: string;
  readonly means: Meaning;
}

interface LineCorrection {
  readonly label: string;
  readonly message: string;
  /** What may be said of the newest message; none where what was said can be taken back. */
  readonly kinds: readonly LineButton<CorrectionKind>[];
}

/** @param named who takes over, as a mail of the thread says */
export function lineText(
  standing: ThreadStanding,
  named: Successor | null,
  t: Translate,
): LineText {
  const { status, client, alsoWaitedFor: n, successor, correction } = standing;
  const found = named !== null && named.of === client?.address ? named.address : null;
  const takesOver = successor ?? found;
  const said = [
    reasonText(standing.reason, t),
    n > 0 && t('mailPage.alsoWaitedFor', n, { n }),
    correction?.corrected && t('correct.done'),
    takesOver !== null && t('mailPage.takesOver', { address: takesOver }),
  ];
  return {
    status,
    label: t('mailPage.lineLabel'),
    said: said.filter(Boolean).join(' '),
    keep:
      found === null
        ? null
        : successor === null
          ? { label: t('mailPage.keep'), means: found }
          : { label: t('said.undo'), means: null },
    correct: correction && {
      label: t(correction.corrected ? 'said.undo' : 'correct.notRight'),
      message: correction.message,
      kinds: correction.corrected
        ? []
        : correction.kinds.map((kind) => ({ label: t(`correct.${camel(kind)}`), means: kind })),
    },
  };
}
