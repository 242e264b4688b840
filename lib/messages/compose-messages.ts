/** What a compose box asks the worker. Types only, as in `messages.ts`. */
import type { DraftAdvice } from '../domain/guard/advice';
import type { TimingAdvice } from '../domain/guard/advice-on-timing';
import type { Person } from '../domain/person';
import type { Length } from '../domain/playbook/compose-text';
import type { AddressForm } from '../domain/playbook/playbook-text';
import type { TextId } from '../domain/step';
import type { ClosingFacts } from './closing-text';
import type { OfferedText, Proposal } from './messages';

/** What the guard says before a mail is sent: of its moment, and of its words. */
export interface Advice {
  readonly timing: readonly TimingAdvice[];
  readonly draft: readonly DraftAdvice[];
}

export type ComposeMessage =
  /** Which texts fit what is written in a box? */
  | {
      readonly type: 'texts-for-box';
      readonly account: string;
      /** Null for a new mail, and where the page does not tell. */
      readonly threadId: string | null;
      /** Whether it answers a mail. */
      readonly answers: boolean;
      readonly subject: string;
      readonly to: readonly Person[];
    }
  | {
      readonly type: 'propose';
      readonly account: string;
      /** Null: for a new mail to `to`. */
      readonly threadId: string | null;
      readonly to: readonly Person[];
      readonly step: TextId;
      /** Null: as the thread and the settings say. */
      readonly form: AddressForm | null;
      readonly length: Length | null;
      /** What the user filled in for variables nobody could fill, by variable. */
      readonly given: Readonly<Record<string, string>>;
    }
  /** What the guard says of the words in a reply, which are judged and dropped. */
  | {
      readonly type: 'guard';
      readonly account: string;
      readonly threadId: string;
      readonly text: string;
      /** The text that was inserted and still stands there. */
      readonly step: TextId | null;
    };

/** What the worker answers, by message type. */
export interface ComposeAnswers {
  'texts-for-box': {
    /** That of the box, also where only the worker can tell. */
    readonly threadId: string | null;
    /** Null where it is not known what the box answers; none: they are not known, or left alone. */
    readonly texts: readonly OfferedText[] | null;
  };
  propose: {
    readonly proposal: Proposal | null;
    readonly advice: Advice;
    /** Where the text closes a silence. */
    readonly closing?: ClosingFacts;
  };
  guard: { readonly advice: Advice };
}
