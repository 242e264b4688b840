/** What stood in a plain field before anybody wrote there. */
const begun = new WeakMap<HTMLTextAreaElement, string>();
const watched = new WeakSet<HTMLTextAreaElement>();

/**
 * The field of a mail that is written as plain text; null for a rich body. Nobody saw how the page
 * builds it, and nothing in it marks signature or quote: they are what stands there before the first
 * key, so call this as soon as a body is found.
 */
export function plainFieldOf(body: Element | null): HTMLTextAreaElement | null {
  if (body?.nodeName !== 'TEXTAREA') return null;
  const field = body as HTMLTextAreaElement;
  if (!watched.has(field)) field.addEventListener('beforeinput', () => begin(field));
  watched.add(field);
  return field;
}

/** What stood there at first, signature and quote; from now on it stays that. */
function begin(field: HTMLTextAreaElement): string {
  const start = begun.get(field) ?? field.value;
  begun.set(field, start);
  return start;
}

/**
 * The user's own part of the field; null where its end is not certain: an older draft stood there, or
 * signature or quote were changed.
 */
function ownPart(field: HTMLTextAreaElement): string | null {
  const start = begun.get(field) ?? field.value;
  const isFresh = start === '' || start.startsWith('\n');
  return isFresh && field.value.endsWith(start)
    ? field.value.slice(0, field.value.length - start.length)
    : null;
}

/** Whether something stood there at first, such as a quote. */
export function beganWithText(field: HTMLTextAreaElement): boolean {
  return (begun.get(field) ?? field.value).trim() !== '';
}

/** A line that mail programs put over what is quoted. */
const QUOTE = /^(?:_{5,}|-{5}|>)/m;

/** What the user wrote; where that is not certain, all down to a quote that is marked. */
export function ownTextOfField(field: HTMLTextAreaElement): string {
  return (ownPart(field) ?? field.value.split(QUOTE)[0] ?? '').trim();
}

/**
 * Writes at the end of the user's own part, as one step that can be undone.
 * @returns whether the browser carried it out
 */
export function insertIntoField(
  field: HTMLTextAreaElement,
  paragraphs: readonly string[],
): boolean {
  const own = ownPart(field)?.trimEnd();
  if (own === undefined) return false;
  return write(field, own.length, own.length, (own && '\n\n') + paragraphs.join('\n'));
}

/** Puts other words in the place of a phrase that stands once in the user's own part. */
export function replaceInField(
  field: HTMLTextAreaElement,
  phrase: string,
  { from, until, instead }: { from: number; until: number; instead: string },
): boolean {
  const own = ownPart(field) ?? '';
  const at = own.indexOf(phrase);
  if (at < 0 || own.lastIndexOf(phrase) !== at) return false;
  return write(field, at + from, at + until, instead);
}

/** The only call that edits as the user would, undo included. */
function write(field: HTMLTextAreaElement, from: number, until: number, text: string): boolean {
  begin(field);
  field.focus();
  field.setSelectionRange(from, until);
  return field.ownerDocument.execCommand('insertText', false, text);
}
