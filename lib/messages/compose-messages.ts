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
  /** A reply does not tell its thread: is it that of a silent one? */
  | {
      readonly type: 'thread-of-reply';
      readonly account: string;
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
  /** Which texts begin a new mail to these people? */
  | {
      readonly type: 'texts-of-new-mail';
      readonly account: string;
      readonly to: readonly Person[];
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
  'thread-of-reply': { readonly threadId: string | null };
  propose: {
    readonly proposal: Proposal | null;
    readonly advice: Advice;
    /** Where the text closes a silence. */
    readonly closing?: ClosingFacts;
  };
  /** None: they are not known, or left alone. */
  'texts-of-new-mail': { readonly texts: readonly OfferedText[] };
  guard: { readonly advice: Advice };
}
