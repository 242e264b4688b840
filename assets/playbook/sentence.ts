/** Words in which the texts of the playbook are written down. */
import type { Sentence, SentenceTag } from '../../lib/domain/playbook/playbook-text';
import type { Variable } from '../../lib/domain/playbook/variable';

function tagged(tag: SentenceTag): (text: string) => Sentence {
  return (text) => ({ tag, text });
}

export const greeting = tagged('greeting');
export const reason = tagged('reason');
export const interest = tagged('interest');
export const ask = tagged('ask');
export const wayOut = tagged('way-out');
export const closing = tagged('closing');

export function inLong(sentence: Sentence): Sentence {
  return { ...sentence, only: 'long' };
}

export function inShort(sentence: Sentence): Sentence {
  return { ...sentence, only: 'short' };
}

export function ifFilled(variable: Variable, sentence: Sentence): Sentence {
  return { ...sentence, ifFilled: variable };
}

/** A sentence with this variable, and what is said while it has no value. */
export function filledOr(variable: Variable, sentence: Sentence, otherwise: string): Sentence {
  return { ...sentence, ifFilled: variable, otherwise };
}

/** The same in Belgian Dutch. */
export function inBelgium(sentence: Sentence, text: string): Sentence {
  return { ...sentence, inBelgium: text };
}
