import { messageKey } from '../../../lib/domain/addressing';
import type { Phase } from '../../../lib/domain/phase';
import type { VerdictKind } from '../../../lib/domain/verdict';
import { camel, type TextKey, type Translate } from '../../../lib/messages/translate';
import type { ThreadView } from '../../../lib/store/views';
import type { Choice } from '../choice';

/** What the user can say of a newest message with one press. */
export type Corrected = 'answer' | 'holding-reply' | 'auto-reply' | 'closer' | 'request';

const OF_THEIRS = ['answer', 'holding-reply', 'auto-reply'] as const;

const SAID_OF_MINE: ReadonlySet<VerdictKind> = new Set(['request', 'statement', 'closer']);

/** What the newest message may be instead; nothing where it is in doubt which one that is. */
export function correctionsFor(thread: ThreadView): readonly Corrected[] {
  const { lastVerdict, newestName, turn } = thread;
  if (newestName === null || turn === 'unknown') return [];
  if (isTheirs(thread)) return OF_THEIRS.filter((kind) => kind !== lastVerdict);
  return [lastVerdict === 'statement' || lastVerdict === 'closer' ? 'request' : 'closer'];
}

export function correctionText({ lastVerdict }: ThreadView, kind: Corrected): TextKey {
  return lastVerdict === 'promise' && kind === 'answer'
    ? 'correct.notAPromise'
    : `correct.${camel(kind)}`;
}

/**
 * Corrects the newest message, and teaches of its sender: with what the judgement took it for, not
 * what the user said before.
 * @param value null: as it was judged
 */
export function correct(thread: ThreadView, value: VerdictKind | null, t: Translate): Choice {
  const about = {
    about: 'message',
    subject: messageKey(thread.thread, thread.newestName ?? ''),
    field: 'verdict',
    ...senderOf(thread),
  } as const;
  const before = thread.correction?.value ?? null;
  return {
    decision: { ...about, value },
    undo: { ...about, value: before },
    said: t('said.corrected'),
    replaces: true,
  };
}

function senderOf(thread: ThreadView): { from?: string; instead?: VerdictKind } {
  const { newestFrom, correction, lastVerdict } = thread;
  const instead = correction ? correction.instead : lastVerdict;
  if (newestFrom === null || instead === null) return {};
  return { from: newestFrom, instead };
}

function isTheirs({ newestFrom, lastVerdict }: ThreadView): boolean {
  return newestFrom !== null || (lastVerdict !== null && !SAID_OF_MINE.has(lastVerdict));
}

/** @param value null: as recognised */
export function sayPhase(thread: ThreadView, value: Phase | null, t: Translate): Choice {
  const about = { about: 'thread', subject: thread.thread, field: 'phase' } as const;
  return {
    decision: { ...about, value },
    undo: { ...about, value: thread.phaseSaid ? thread.phase : null },
    said: t('said.corrected'),
  };
}
