import { caretInOwnPart } from '../caret';
import { paragraphsHtml } from '../paragraphs-html';
import type { InsertOutcome } from '../port';
import { timesIn } from '../times-in';
import { waitFor } from '../wait';
import { insertNodes } from './insert-nodes';
import { endOfOwnPart, ownPartOfPlainText, ownTextOfBody } from './own-text';
import { plainTextOf } from './plain-text';

/** Gmail saves a first draft within some seconds of the first input. */
const SAVED_WITHIN_MS = 2_500;

/**
 * Puts paragraphs at the end of the user's own part of the body: `insertHTML` from the isolated
 * world is one undo step and gives the page an input event it trusts (facts/gmail.md 3.4). Then it
 * looks whether the text stands there once more than before, and whether the page saves a draft.
 *
 * @param draft the page's name of the saved draft, which changes at the first save
 */
export async function insertParagraphs(
  body: HTMLElement | null,
  paragraphs: readonly string[],
  draft: () => string,
): Promise<InsertOutcome> {
  if (!body?.isConnected) return { ok: false, why: 'no-body' };
  const draftBefore = draft();
  const before = ownTextOfBody(body);
  const standsThere = () =>
    timesIn(ownTextOfBody(body), paragraphs) === timesIn(before, paragraphs) + 1;

  const taken =
    plainTextOf(body) === null ? insertRich(body, paragraphs) : insertPlain(body, paragraphs);
  if (!standsThere()) {
    const untouched = ownTextOfBody(body) === before;
    return { ok: false, why: untouched && !taken ? 'refused' : 'not-shown' };
  }
  const noticed = hasDraft(draftBefore) || (await pageNotices(body, draft));
  return noticed ? { ok: true } : { ok: true, unsaved: true };
}

function insertRich(body: HTMLElement, paragraphs: readonly string[]): boolean {
  body.focus();
  const html = paragraphsHtml(paragraphs, caretInOwnPart(body, endOfOwnPart(body)).afterText);
  const before = body.innerHTML;
  if (command(body, 'insertHTML', html)) return true;
  return body.innerHTML === before && insertNodes(body, html);
}

/** Into a body without marks only where the end of the user's own part is certain. */
function insertPlain(body: HTMLElement, paragraphs: readonly string[]): boolean {
  const own = ownPartOfPlainText(plainTextOf(body) ?? '').trimEnd();
  body.focus();
  const isSet =
    body.nodeName === 'TEXTAREA'
      ? setCaretInArea(body as HTMLTextAreaElement, own.length)
      : setCaretAfter(body, own);
  const lead = own === '' ? '' : '\n\n';
  return isSet && command(body, 'insertText', lead + paragraphs.join('\n'));
}

function setCaretInArea(area: HTMLTextAreaElement, at: number): boolean {
  area.setSelectionRange(at, at);
  return true;
}

/** Behind that text, where it is the beginning of the body's own text and of nothing else. */
function setCaretAfter(body: HTMLElement, own: string): boolean {
  const [text, ...more] = body.childNodes;
  if (!text) return collapse(body, body, 0);
  const alone = text.nodeType === 3 && more.length === 0 && text.textContent?.startsWith(own);
  return alone === true && collapse(body, text, own.length);
}

function collapse(body: HTMLElement, node: Node, offset: number): boolean {
  body.ownerDocument.getSelection()?.collapse(node, offset);
  return true;
}

/** The only call that edits as the user would, undo included; no other API does. */
function command(body: HTMLElement, name: 'insertHTML' | 'insertText', value: string): boolean {
  return body.ownerDocument.execCommand(name, false, value);
}

function hasDraft(name: string): boolean {
  return name !== '' && name !== 'undefined' && name !== 'null';
}

/** A page that slept through the input is told once more; the text itself is never put twice. */
async function pageNotices(body: HTMLElement, draft: () => string): Promise<boolean> {
  const saved = () => (hasDraft(draft()) ? true : null);
  if (await waitFor(saved, SAVED_WITHIN_MS)) return true;
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return (await waitFor(saved, SAVED_WITHIN_MS)) ?? false;
}
