import type { Interval } from '../instant';
import { type DateEvidence, dateEvidence, NO_EVIDENCE, uniteEvidence } from './date-evidence';
import { beginsAsDraft, saysNotSent } from './draft-words';
import { readDate } from './read-date';

/** Texts of a page's own making, and what they are read with. */
export interface TextQuestion {
  /** In which the page may write, BCP 47. */
  readonly languages: readonly string[];
  /** What the page has shown of its way to write dates; null before its first. */
  readonly evidence: DateEvidence | null;
  /** Full dates that a page shows together, in its order: they tell how it writes them. */
  readonly learn: readonly string[];
  readonly texts: readonly string[];
}

export interface TextMeaning {
  /** Wall time of the mailbox; null where the text is no date, or could be two. */
  readonly at: Interval | null;
  /** Whether it says that a message was not sent, or begins as one that was not. */
  readonly draft: 'says-so' | 'begins-so' | null;
}

export interface TextAnswer {
  readonly evidence: DateEvidence;
  /** One a text, in their order. */
  readonly meanings: readonly TextMeaning[];
}

/** What texts of a page mean, that only words of many languages tell. */
export function readTexts({ languages, evidence, learn, texts }: TextQuestion): TextAnswer {
  const shown = uniteEvidence(evidence ?? NO_EVIDENCE, dateEvidence(learn, languages));
  const meanings = texts.map((text) => ({
    at: readDate(text, shown, languages),
    draft: draftIn(text),
  }));
  return { evidence: shown, meanings };
}

function draftIn(text: string): TextMeaning['draft'] {
  if (saysNotSent(text)) return 'says-so';
  return beginsAsDraft(text) ? 'begins-so' : null;
}
