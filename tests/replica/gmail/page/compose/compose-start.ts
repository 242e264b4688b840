import type { MailPerson } from '../../../mail-message';
import type { ComposeKind } from '../../stored-mail';

/** What a compose box opens with. */
export interface ComposeStart {
  readonly composeId: string;
  readonly kind: ComposeKind;
  readonly thread: { readonly threadId: string; readonly legacyId: string } | null;
  readonly answers: { readonly id: string; readonly legacyId: string } | null;
  readonly from: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The user's own words so far. */
  readonly text: string;
  /** `msg-a:r…` of a saved draft. */
  readonly draftId: string | null;
  readonly quote: Quote | null;
}

export interface Quote {
  readonly attribution: string;
  readonly text: string;
}
