import type { CatchUpCommand } from './catch-up-messages';
import type { InsertCommand } from './messages';

/** From the worker to a mail tab. */
export type TabCommand =
  | CatchUpCommand
  | { readonly type: 'who-is-there' }
  | { readonly type: 'carry-out'; readonly command: InsertCommand }
  | { readonly type: 'show-thread'; readonly threadId: string }
  /** `confirms`: as `hello` was answered. */
  | { readonly type: 'standing-changed'; readonly confirms: boolean };

export interface TabCommandAnswers {
  'catch-up': { readonly reading: boolean };
  'who-is-there': { readonly account: string | null; readonly composing: boolean };
  'carry-out': { readonly taken: true };
  'show-thread': { readonly taken: true };
  'standing-changed': { readonly taken: true };
}
