import type { Proposal } from '../messages/messages';

/**
 * The texts that were put into replies. What a mail is, is told by what stands in it: the user may
 * take a text out again, and after "Undo send" it comes back in another box.
 */
export interface InsertedTexts {
  add(threadId: string | null, proposal: Proposal): void;
  /** The text put into a reply of this thread that these words of the user still hold. */
  heldBy(threadId: string | null, words: string): Proposal | null;
}

export function createInsertedTexts(): InsertedTexts {
  const added: { readonly threadId: string | null; readonly proposal: Proposal }[] = [];
  return {
    add: (threadId, proposal) => added.push({ threadId, proposal }),
    heldBy: (threadId, words) =>
      added.findLast((one) => one.threadId === threadId && shareOf(words, one.proposal) >= KEPT)
        ?.proposal ?? null,
  };
}

/** A text whose wording the user changed here and there is still that text. */
const KEPT = 0.5;

/** Whether all paragraphs stand in these words. */
export function holds(words: string, proposal: Proposal): boolean {
  return shareOf(words, proposal) === 1;
}

/** Which share of the text, by characters, stands in these words in whole paragraphs: 0 to 1. */
function shareOf(words: string, { paragraphs }: Proposal): number {
  const lines = paragraphs.map(squeezed);
  const all = squeezed(words);
  const length = (some: readonly string[]): number => some.join('').length;
  const whole = length(lines);
  return whole === 0 ? 0 : length(lines.filter((line) => all.includes(line))) / whole;
}

/** Every run of white space as one blank: editors wrap and pad as they like. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u00a0\ufeff]+/g, ' ').trim();
}
