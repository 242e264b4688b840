import type { BoxAdvice } from '../../components/mail-page/follow-up-advice';
import { ask } from '../messages/client';
import type { Advice } from '../messages/compose-messages';
import type { OpenBox } from '../webmail/port';
import type { LaterScript } from './two-scripts';

/** The guard over the words of one box: it advises, until the user wants no more of it. */
export interface BoxGuard {
  /** What it says now; null: nothing. */
  advice(): BoxAdvice | null;
  /** So many pieces of it. */
  count(): number;
  /** Judges the words where they changed; true where something else is to be shown. */
  judge(box: OpenBox, account: string): Promise<boolean>;
  /** This was read before the insertion, and need not be said again. */
  told(advice: Advice): void;
  dismiss(): void;
}

const NONE: BoxAdvice = { words: '', timing: [], draft: [] };

export function createBoxGuard(heldBy: LaterScript['heldBy']): BoxGuard {
  let said = NONE;
  let known: readonly string[] = [];
  let ended = false;
  const count = (): number => (ended ? 0 : said.timing.length + said.draft.length);

  return {
    advice: () => (count() === 0 ? null : said),
    count,
    async judge(box, account) {
      const threadId = box.threadId();
      const words = box.ownText();
      if (ended || threadId === null || words === said.words) return false;
      const step = heldBy(threadId, words)?.step ?? null;
      const answer =
        words === '' ? null : await ask({ type: 'guard', account, threadId, text: words, step });
      const { timing, draft } = answer?.ok ? answer.value.advice : NONE;
      said = { words, timing: timing.filter(({ code }) => !known.includes(code)), draft };
      return true;
    },
    told({ timing }) {
      known = timing.map(({ code }) => code);
    },
    dismiss() {
      ended = true;
    },
  };
}
