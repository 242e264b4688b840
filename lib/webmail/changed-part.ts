/** The part of a phrase that changes: what stands around it is left alone, with its formatting. */
export interface ChangedPart {
  /** From and up to, in UTF-16 code units of the phrase. */
  readonly from: number;
  readonly until: number;
  /** Never '': a paste of nothing is none. */
  readonly instead: string;
}

/** The smallest part to replace; null where both are the same, or nothing would be left. */
export function changedPart(phrase: string, instead: string): ChangedPart | null {
  if (phrase === instead || instead === '') return null;
  const shorter = Math.min(phrase.length, instead.length);
  let from = 0;
  while (from < shorter && phrase[from] === instead[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && phrase.at(-1 - behind) === instead.at(-1 - behind)) behind += 1;
  // At least one character is put anew.
  if (instead.length - behind === from) {
    if (behind > 0) behind -= 1;
    else from -= 1;
  }
  return {
    from,
    until: phrase.length - behind,
    instead: instead.slice(from, instead.length - behind),
  };
}
