import { changedPart } from '../changed-part';
import { onlyPlaceOf } from '../only-place-of';
import type { InsertOutcome } from '../port';
import { endOfOwnPart, NOT_OWN, ownPartOfPlainText, ownTextOfBody } from './own-text';
import { plainTextOf } from './plain-text';

const REFUSED = { ok: false, why: 'refused' } as const;

/**
 * Puts other words in the place of a phrase that stands once in the user's own part: one editing
 * command over that place alone, which one undo takes back.
 */
export function replacePhrase(
  body: HTMLElement | null,
  phrase: string,
  instead: string,
): InsertOutcome {
  if (!body?.isConnected) return { ok: false, why: 'no-body' };
  const part = changedPart(phrase, instead);
  if (part === null) return REFUSED;
  const before = ownTextOfBody(body);
  body.focus();
  const isSelected = select(body, phrase, part);
  if (!isSelected) return REFUSED;
  body.ownerDocument.execCommand('insertText', false, part.instead);
  const after = ownTextOfBody(body);
  if (after === before) return REFUSED;
  return after.includes(instead) ? { ok: true } : { ok: false, why: 'not-shown' };
}

interface Part {
  readonly from: number;
  readonly until: number;
}

function select(body: HTMLElement, phrase: string, part: Part): boolean {
  if (body.nodeName === 'TEXTAREA') {
    return selectInPlainText(body as HTMLTextAreaElement, phrase, part);
  }
  // Where nothing marks the end of the own part, the phrase might be found behind it.
  const plain = plainTextOf(body);
  if (plain !== null && ownPartOfPlainText(plain) !== plain) return false;
  return selectInRichText(body, phrase, part);
}

function selectInPlainText(
  body: HTMLTextAreaElement,
  phrase: string,
  { from, until }: Part,
): boolean {
  const own = ownPartOfPlainText(body.value);
  const at = own.indexOf(phrase);
  if (at < 0 || own.lastIndexOf(phrase) !== at) return false;
  body.setSelectionRange(at + from, at + until);
  return true;
}

function selectInRichText(body: HTMLElement, phrase: string, part: Part): boolean {
  const own = { without: NOT_OWN, end: endOfOwnPart(body) };
  const place = onlyPlaceOf(phrase, body, own, part);
  const selection = body.ownerDocument.getSelection();
  if (!place || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(place);
  return true;
}
