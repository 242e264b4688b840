/** What a mail tab tells of how its page can be read. Types only. */
import type { Provider } from '../webmail/port';
import type { SelectorHealth } from '../webmail/selector';

/** What a page was that told how its selectors fare. */
export interface PageSeen {
  /** The language it says it is in, such as "pt-BR"; '' where it does not. */
  readonly language: string;
  readonly view: 'list' | 'thread' | 'other';
}

export type HealthMessage =
  | {
      readonly type: 'saw-health';
      readonly provider: Provider;
      readonly account: string;
      /** All of them; hits and misses since it was told last. */
      readonly selectors: readonly SelectorHealth[];
      readonly page: PageSeen;
    }
  /** A list stands there, and the page does not tell whose mailbox it is. */
  | { readonly type: 'saw-nameless'; readonly provider: Provider };

export interface HealthAnswers {
  'saw-health': { readonly done: true };
  'saw-nameless': { readonly done: true };
}
