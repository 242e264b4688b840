/** Words such as "Re:", "Fwd:", "AW:", "Antw:" or "回复：" before a subject, in any language. */
const ANSWER_WORDS = /^(?:\p{L}{1,8}(?:\[\d+\]|\s\d+)?\s?[:：]\s*)+/u;

/** Whether two subjects are one and the same but for the words that answering puts before them. */
export function isSameSubject(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(subject: string): string {
  const plain = subject.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return plain.replace(ANSWER_WORDS, '').toLowerCase();
}
