/** What the line over an open thread asks. Types only, as in `messages.ts`. */
import type { LineText } from './line-text';
import type { Successor } from './messages';

export type LineMessage = {
  readonly type: 'thread-line';
  readonly account: string;
  readonly threadId: string;
  /** As `saw-thread` was answered. */
  readonly named: Successor | null;
};

export interface LineAnswers {
  'thread-line': { readonly line: LineText | null };
}
