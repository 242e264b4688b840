import type { DateEvidence } from '../../domain/page-texts/date-evidence';
import type { TextAnswer, TextMeaning, TextQuestion } from '../../domain/page-texts/read-texts';

/**
 * Has texts of the page read where the words of all languages are; a tab does without them.
 *
 * @param told gets null where nobody answers
 */
export type ReadTexts = (question: TextQuestion, told: (answer: TextAnswer | null) => void) => void;

/** What texts of one mailbox mean, each asked once. */
export interface TextMeanings {
  /**
   * Whether these texts are known; where they are not they are asked, and the page is looked at again.
   *
   * @param together dates that the page wrote together: they tell how it writes them (facts/outlook.md 10.4)
   */
  know(texts: readonly string[], together?: readonly string[]): boolean;
  of(text: string): TextMeaning | undefined;
}

/** What is said stands at the beginning of a text. */
const LONGEST = 200;

export function createTextMeanings(
  languages: readonly string[],
  readTexts: ReadTexts,
  lookAgain: () => void,
): TextMeanings {
  const known = new Map<string, TextMeaning>();
  const learned = new Set<string>();
  let evidence: DateEvidence | null = null;
  let isAsking = false;

  function take(texts: readonly string[], { evidence: now, meanings }: TextAnswer): void {
    // Another way to write dates makes other dates of the same texts.
    if (JSON.stringify(now) !== JSON.stringify(evidence)) known.clear();
    evidence = now;
    meanings.forEach((meaning, index) => {
      known.set(texts[index] ?? '', meaning);
    });
  }

  function request(texts: readonly string[], learn: readonly string[]): void {
    let isLate = false;
    isAsking = true;
    readTexts({ languages, evidence, learn, texts }, (answer) => {
      isAsking = false;
      if (!answer) return;
      take(texts, answer);
      for (const text of learn) learned.add(text);
      if (isLate) lookAgain();
    });
    isLate = true;
  }

  return {
    know(texts, together = []) {
      const asked = texts.map(begin);
      const learn = together.map(begin);
      const isKnown = () =>
        asked.every((text) => known.has(text)) && learn.every((text) => learned.has(text));
      if (!isKnown() && !isAsking) request([...new Set(asked)], learn);
      return isKnown();
    },
    of: (text) => known.get(begin(text)),
  };
}

function begin(text: string): string {
  return text.slice(0, LONGEST);
}
