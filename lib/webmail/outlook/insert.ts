import { caretInOwnPart } from '../caret';
import { paragraphsHtml } from '../paragraphs-html';
import type { InsertOutcome } from '../port';
import { timesIn } from '../times-in';
import { waitFor } from '../wait';
import { insertUnwired } from './insert-unwired';
import { endOfOwnPart, ownTextOfBody } from './own-part';
import { pasteInto } from './paste';
import { insertIntoField, plainFieldOf } from './plain-body';

/** The editor is made ready up to 1.5 s after its body stands there. */
const WIRED_WITHIN_MS = 4_000;
/** The editor pastes a few milliseconds after it took the event. */
const SHOWN_WITHIN_MS = 2_000;

/**
 * Puts paragraphs at the end of the user's own part of the body, by a paste that the editor takes
 * itself. An editor that takes none within 4 s is written in as a plain one. Then it looks whether
 * the text stands there once more than before; what was taken is never put a second time
 * (facts/editors.md, verdict).
 */
export async function insertParagraphs(
  body: () => HTMLElement | null,
  paragraphs: readonly string[],
): Promise<InsertOutcome> {
  const before = body();
  if (!before) return { ok: false, why: 'no-body' };
  const target = timesIn(ownTextOfBody(before), paragraphs) + 1;
  const standsThere = () => (timesIn(ownTextOfBody(body()), paragraphs) === target ? true : null);

  if (plainFieldOf(before)) return insertPlainly(before, paragraphs, standsThere);
  const taken = await waitFor(() => tryPaste(body(), paragraphs), WIRED_WITHIN_MS);
  if (taken === 'no-body') return { ok: false, why: 'no-body' };
  if (!taken) return insertPlainly(body(), paragraphs, standsThere);
  const shown = await waitFor(standsThere, SHOWN_WITHIN_MS);
  return shown ? { ok: true } : { ok: false, why: 'not-shown' };
}

/** Null where no editor listens yet. */
function tryPaste(
  body: HTMLElement | null,
  paragraphs: readonly string[],
): 'taken' | 'no-body' | null {
  if (!body) return 'no-body';
  body.focus();
  const { afterText } = caretInOwnPart(body, endOfOwnPart(body));
  const html = paragraphsHtml(paragraphs, afterText);
  const lead = afterText && !isAtEmptyLine(body) ? LINE_BREAK : '';
  return pasteInto(body, lead + html, paragraphs.join('\n')) ? 'taken' : null;
}

/** The first block of a paste goes on in the caret's own line. */
const LINE_BREAK = '<div><br></div>';

function isAtEmptyLine({ ownerDocument }: HTMLElement): boolean {
  return (ownerDocument.getSelection()?.anchorNode?.textContent ?? '').trim() === '';
}

function insertPlainly(
  body: HTMLElement | null,
  paragraphs: readonly string[],
  standsThere: () => true | null,
): InsertOutcome {
  if (!body) return { ok: false, why: 'no-body' };
  const before = ownTextOfBody(body);
  const field = plainFieldOf(body);
  const taken = field ? insertIntoField(field, paragraphs) : insertUnwired(body, paragraphs);
  if (standsThere()) return { ok: true };
  const untouched = ownTextOfBody(body) === before;
  return { ok: false, why: untouched && !taken ? 'refused' : 'not-shown' };
}
