import type { InsertResult, Proposal } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { TextKey, Translate } from '../messages/translate';
import type { ComposeBox } from '../webmail/port';
import { isNewMail } from './follow-up-texts';
import { holds, type InsertedTexts } from './inserted-texts';
import type { Notices } from './notices';

export interface Inserting {
  readonly texts: InsertedTexts;
  readonly notices: Notices;
  readonly t: Translate;
}

/** Puts a text into a compose box, unless one of ours stands there, and tells how it went. */
export async function insertInto(
  box: ComposeBox,
  proposal: Proposal,
  { texts, notices, t }: Inserting,
): Promise<InsertResult> {
  const threadId = box.threadId();
  const words = box.ownText();
  const stands = holds(words, proposal);
  if (stands || texts.heldBy(threadId, words)) {
    notices.tell(t('mailPage.already'));
    if (!stands) return { ok: false, why: 'editor-refused' };
    texts.add(threadId, proposal);
    return { ok: true };
  }
  texts.add(threadId, proposal);
  const outcome = await box.insert(proposal.paragraphs);
  if (outcome.ok) {
    if (proposal.subject !== null) box.setSubject(proposal.subject);
    box.focus();
    notices.tell(t(insertedKey(box, outcome.unsaved ?? false)));
    return { ok: true };
  }
  const why = outcome.why === 'not-shown' ? 'not-shown' : 'editor-refused';
  notices.tell(failureText(why, t), proposal.paragraphs);
  return { ok: false, why };
}

function insertedKey(box: ComposeBox, unsaved: boolean): TextKey {
  if (unsaved) return 'mailPage.insertedUnsaved';
  return isNewMail(box) ? 'mailPage.insertedNew' : 'mailPage.inserted';
}
