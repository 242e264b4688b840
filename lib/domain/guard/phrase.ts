import type { AddressForm } from '../playbook/playbook-text';

/** A softer wording; two where it addresses the reader. `{1}` is the first group as written. */
export type Instead = string | Readonly<Record<AddressForm, string>>;

export interface Phrase {
  readonly code: 'reproach' | 'no-time' | 'apology';
  /**
   * Source of a regular expression over folded text (`judgement/fold.ts`), found at borders of words.
   * `<3>` stands for up to three words with their spaces.
   */
  readonly find: string;
  /** '' leaves the words out, with the "but" behind them; null where nobody else can know better. */
  readonly instead: Instead | null;
}

type Writer = (find: string, instead?: Instead | null) => Phrase;

function writer(code: Phrase['code']): Writer {
  return (find, instead = null) => ({ code, find, instead });
}

export const reproach = writer('reproach');
export const noTime = writer('no-time');
export const apology = writer('apology');

export interface PhraseList {
  readonly language: string;
  readonly phrases: readonly Phrase[];
}
