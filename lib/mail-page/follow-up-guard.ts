import type { BoxAdvice } from '../../components/mail-page/follow-up-advice';
import type { DraftAdvice } from '../domain/guard/advice';
import { ask } from '../messages/client';
import type { Advice } from '../messages/compose-messages';
import type { ComposeBox } from '../webmail/port';
import type { InsertedTexts } from './inserted-texts';

/** The guard over the words of one box: it advises, until the user wants no more of it. */
export interface BoxGuard {
  /** What it says now; null: nothing. */
  advice(): BoxAdvice | null;
  /** Judges the words where they changed; true where something else is to be shown. */
  judge(box: ComposeBox, account: string): Promise<boolean>;
  /** This was read before the insertion, and need not be said again. */
  told(advice: Advice): void;
  dismiss(): void;
}

const NONE = { words: '', timing: [], draft: [] } satisfies BoxAdvice;

export function createBoxGuard(texts: InsertedTexts): BoxGuard {
  let said: BoxAdvice = NONE;
  let known = new Set<string>();
  let ended = false;

  return {
    advice: () => (ended || said.timing.length + said.draft.length === 0 ? null : said),
    async judge(box, account) {
      const threadId = box.threadId();
      const words = box.ownText();
      if (ended || threadId === null || words === said.words) return false;
      const step = texts.heldBy(threadId, words)?.step ?? null;
      const answer =
        words === '' ? null : await ask({ type: 'guard', account, threadId, text: words, step });
      const { timing, draft } = answer?.ok ? answer.value.advice : NONE;
      said = { words, timing: timing.filter(({ code }) => !known.has(code)), draft };
      return true;
    },
    told({ timing }) {
      known = new Set(timing.map(({ code }) => code));
    },
    dismiss() {
      ended = true;
    },
  };
}

/** What is to be replaced in the box, and by what; the softer wording of a place alone goes behind its line. */
export function takeOverOf(
  { start, end, instead }: DraftAdvice,
  words: string,
): { readonly phrase: string; readonly instead: string } {
  const softer = instead ?? '';
  const from = start === end ? words.lastIndexOf('\n', start - 1) + 1 : start;
  return { phrase: words.slice(from, end), instead: words.slice(from, start) + softer };
}
