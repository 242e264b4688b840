/** What a mail tab and the worker say to each other over print pages (adr 17). Types only. */
import type { PrintFailure } from '../domain/confirming/asking';
import type { ThreadReading } from '../webmail/port';

export type ConfirmingMessage =
  /** Which thread's print page may this tab ask for now? */
  | { readonly type: 'confirm-next'; readonly account: string }
  /** What it said, or why it said nothing. */
  | {
      readonly type: 'saw-print';
      readonly account: string;
      readonly threadId: string;
      readonly page: ThreadReading | PrintFailure;
    };

export interface ConfirmingAnswers {
  /** Null: none now. */
  'confirm-next': { readonly threadId: string | null };
  'saw-print': { readonly done: true };
}
