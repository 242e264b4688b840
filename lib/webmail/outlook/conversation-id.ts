const CONVERSATION = /^A[AQ]Qk/;

/**
 * The conversation that the id in an address names, in the form of `data-convid`; null for the id of
 * a single message. Addresses may hold the URL-safe form, without padding (facts/outlook.md 6.2).
 */
export function conversationOf(id: string | null): string | null {
  if (id === null || !CONVERSATION.test(id)) return null;
  const plain = bare(id);
  return plain.padEnd(Math.ceil(plain.length / 4) * 4, '=');
}

/** Addresses were seen in another case, so this confirms an id and never finds one. */
export function isSameId(one: string, other: string): boolean {
  return bare(one).toLowerCase() === bare(other).toLowerCase();
}

function bare(id: string): string {
  return id
    .replaceAll('_', '+')
    .replaceAll('-', '/')
    .replace(/(?<!=)=+$/, '');
}
