import { sharedByScripts } from '../shared-by-scripts';

/** What stood in a plain field before anybody wrote there. */
const begun = sharedByScripts('begun', () => new WeakMap<HTMLTextAreaElement, string>());
const watched = sharedByScripts('watched', () => new WeakSet<HTMLTextAreaElement>());

/**
 * The field of a mail that is written as plain text; null for a rich body. Nobody saw how the page
 * builds it, and nothing in it marks signature or quote: they are what stands there before the first
 * key, so call this as soon as a body is found.
 */
export function plainFieldOf(body: Element | null): HTMLTextAreaElement | null {
  if (body?.nodeName !== 'TEXTAREA') return null;
  const field = body as HTMLTextAreaElement;
  if (!watched.has(field)) {
    const begin = () => begun.set(field, startOf(field));
    field.addEventListener('beforeinput', begin, { once: true });
  }
  watched.add(field);
  return field;
}

/** What stood there at first; until the first key that is all there is. */
function startOf(field: HTMLTextAreaElement): string {
  return begun.get(field) ?? field.value;
}

/** Whether something stood there at first, such as a quote. */
export function beganWithText(field: HTMLTextAreaElement): boolean {
  return startOf(field).trim() !== '';
}

/**
 * The user's own part of the field; null where its end is not certain: an older draft stood there, or
 * signature or quote were changed.
 */
function ownPart(field: HTMLTextAreaElement): string | null {
  const { value } = field;
  const start = startOf(field);
  if (!/^(?:\n|$)/.test(start) || !value.endsWith(start)) return null;
  return value.slice(0, value.length - start.length);
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
  begun.set(field, startOf(field));
  field.focus();
  field.setSelectionRange(own.length, own.length);
  const text = (own && '\n\n') + paragraphs.join('\n');
  return field.ownerDocument.execCommand('insertText', false, text);
}
