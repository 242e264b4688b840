/** What the header of a mail, or of one of its parts, says of what follows. */

const UNFOLD = /\r?\n[ \t]+/g;

function field(head: string, name: string): string | null {
  const line = new RegExp(`^${name}:(.*)$`, 'im').exec(head.replace(UNFOLD, ' '));
  return line?.[1]?.trim() ?? null;
}

/** The line between the parts of a mail, without its two dashes; null where it has no parts. */
export function boundaryIn(head: string): string | null {
  const type = field(head, 'content-type');
  if (type === null || !/^multipart\//i.test(type)) return null;
  const [, inQuotes, plain] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^";\s]+))/i.exec(type) ?? [];
  return (inQuotes ?? plain)?.trimEnd() ?? null;
}

/** Words to read, plain or in HTML; a mail that does not say what it is, is plain. */
export function isTextPart(head: string): boolean {
  const type = field(head, 'content-type');
  return type === null || /^text\/(?:plain|html)\b/i.test(type) || !type.includes('/');
}

/** A file, though it may be a text. */
export function isAttached(head: string): boolean {
  return /^attachment\b/i.test(field(head, 'content-disposition') ?? '');
}
