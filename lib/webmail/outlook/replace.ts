import { changedPart } from '../changed-part';
import { onlyPlaceOf } from '../only-place-of';
import { inlineHtml } from '../paragraphs-html';
import type { InsertOutcome } from '../port';
import { waitFor } from '../wait';
import { endOfOwnPart, ownTextOfBody, QUOTED } from './own-part';
import { pasteInto } from './paste';

const REFUSED = { ok: false, why: 'refused' } as const;
/** The editor pastes a few milliseconds after it took the event. */
const SHOWN_WITHIN_MS = 2_000;

/**
 * Puts other words in the place of a phrase that stands once in the user's own part, by a paste over
 * that place alone: the editor undoes it as one step. Without an editor nothing is changed.
 */
export async function replacePhrase(
  body: () => HTMLElement | null,
  phrase: string,
  instead: string,
): Promise<InsertOutcome> {
  const written = body();
  if (!written) return { ok: false, why: 'no-body' };
  const part = changedPart(phrase, instead);
  const own = { without: QUOTED, end: endOfOwnPart(written) };
  const place = part && onlyPlaceOf(phrase, written, own, part);
  const selection = written.ownerDocument.getSelection();
  if (!part || !place || !selection) return REFUSED;
  const before = ownTextOfBody(written);
  written.focus();
  selection.removeAllRanges();
  selection.addRange(place);
  if (!pasteInto(written, inlineHtml(part.instead), part.instead)) return REFUSED;
  const shown = await waitFor(() => {
    const after = ownTextOfBody(body());
    return after !== before && after.includes(instead) ? true : null;
  }, SHOWN_WITHIN_MS);
  return shown ? { ok: true } : { ok: false, why: 'not-shown' };
}
