import type { Proposal } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { Translate } from '../messages/translate';
import type { ComposeBox, InsertOutcome } from '../webmail/port';
import type { Notices } from './notices';

/** Puts a text into a compose box and tells how it went; true where the text stands there. */
export async function insertInto(
  box: ComposeBox,
  proposal: Proposal,
  notices: Notices,
  t: Translate,
): Promise<boolean> {
  if (standsIn(box, proposal)) {
    notices.tell(t('mailPage.already'));
    return true;
  }
  const outcome = await box.insert(proposal.paragraphs);
  if (outcome.ok) {
    box.focus();
    notices.tell(t(outcome.unsaved ? 'mailPage.insertedUnsaved' : 'mailPage.inserted'));
    return true;
  }
  notices.tell(failureText(failureOf(outcome), t), proposal.paragraphs);
  return false;
}

/** Whether the user's own part of the body holds the text already. */
function standsIn(box: ComposeBox, proposal: Proposal): boolean {
  const lines = proposal.paragraphs.map(squeezed).filter((line) => line !== '');
  const own = squeezed(box.ownText());
  return lines.length > 0 && lines.every((line) => own.includes(line));
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u00a0\ufeff]+/g, ' ').trim();
}

function failureOf(outcome: Exclude<InsertOutcome, { ok: true }>): 'not-shown' | 'editor-refused' {
  return outcome.why === 'not-shown' ? 'not-shown' : 'editor-refused';
}
