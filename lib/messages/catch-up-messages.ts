/** What popup, worker and mail tab say to each other over reading back. Types only. */
import type { ListToRead } from '../domain/catch-up/catch-up';
import type { Arrival, CatchUpOrder, ListAt } from '../domain/catch-up/next-step';
import type { CatchUpProgress } from '../domain/catch-up/progress';

/** Why a catch-up does not go on. */
export type CatchUpWhy =
  | 'by-you'
  /** The page did not follow. */
  | 'stuck'
  /** Its tab was closed, loaded anew, or does not answer. */
  | 'tab-gone'
  /** The worker did not answer the tab. */
  | 'no-answer'
  /** Its tab is out of sight; the only one that ends by itself, so that it still runs. */
  | 'hidden'
  /** A mail was being written there. */
  | 'writing'
  /** The user went to another view. */
  | 'went-on'
  | 'offline';

export type CatchUpState = 'running' | 'paused' | 'stopped' | 'done';

/** What the tab has to say before its next step. */
export type CatchUpReport =
  /** `place`: where the user is, as the page's adapter names it. */
  | { readonly kind: 'begins'; readonly place: string }
  | {
      readonly kind: 'arrived';
      readonly arrival: ArrivalAt;
      /** Threads of the list on the screen, as the page says. */
      readonly total: number | null;
    }
  /** It is out of sight, and goes on when it is seen again. */
  | { readonly kind: 'waits' }
  /** It does not go on by itself. */
  | { readonly kind: 'rests'; readonly why: CatchUpWhy }
  /** The user pressed Stop in the page. */
  | { readonly kind: 'stopped' };

export type ArrivalAt = Extract<Arrival, { readonly at: ListAt }>;

export type CatchUpTabMessage = {
  readonly type: 'catch-up-step';
  readonly account: string;
  readonly report: CatchUpReport;
};

/** What the user wants, from popup and options. */
export type CatchUpWish =
  | { readonly do: 'start'; readonly days: number }
  /** `show` brings the tab that reads to the front. */
  | { readonly do: 'pause' | 'resume' | 'stop' | 'show' };

export type CatchUpPageMessage = {
  readonly type: 'catch-up';
  readonly account: string;
  readonly wish: CatchUpWish;
};

export interface CatchUpStep {
  /** Null: no further, and back to where the user was. */
  readonly order: CatchUpOrder | null;
  readonly progress: CatchUpProgress | null;
  /** How it stands after this step; null where there is nothing to read back. */
  readonly state: CatchUpState | null;
  readonly why: CatchUpWhy | null;
}

export interface CatchUpAnswers {
  'catch-up-step': CatchUpStep;
  'catch-up': { readonly accepted: boolean };
}

/** Tells the tab to take it up, or to leave off at once; null only asks whether it reads. */
export type CatchUpCommand = { readonly type: 'catch-up'; readonly go: boolean | null };

/** What a tab that comes up finds of the catch-up of its mailbox. */
export interface CatchUpWaiting {
  /**
   * One to begin; one that another page in this tab had begun; one that rests, and the page was left
   * as it was; or one that was given up.
   */
  readonly found: 'new' | 'begun' | 'resting' | 'given-up';
  /** Where the user was, if the page still shows the list that was being read; null: nobody knows. */
  readonly back: { readonly place: string; readonly list: ListToRead } | null;
}
