/** What popup, worker and mail tab say to each other over reading back. Types only. */
import type { Arrival, CatchUpOrder } from '../domain/catch-up/next-step';
import type { CatchUpProgress } from '../domain/catch-up/progress';

/** Why a catch-up does not go on. */
export type CatchUpWhy =
  | 'by-you'
  /** The page did not follow. */
  | 'stuck'
  /** Its tab was closed, or loaded anew. */
  | 'tab-gone'
  /** A mail was being written there. */
  | 'writing'
  /** The user went to another view. */
  | 'went-on'
  | 'offline';

export type CatchUpState = 'running' | 'paused' | 'stopped' | 'done';

/** What the tab has to say before its next step. */
export type CatchUpReport =
  | {
      readonly kind: 'arrived';
      readonly arrival: Arrival;
      /** Threads of the list on the screen, as the page says. */
      readonly total: number | null;
    }
  /** It does not go on by itself. */
  | { readonly kind: 'rests'; readonly why: CatchUpWhy }
  /** The user pressed Stop in the page. */
  | { readonly kind: 'stopped' };

export type CatchUpTabMessage = {
  readonly type: 'catch-up-step';
  readonly account: string;
  readonly report: CatchUpReport;
};

/** What the user wants, from popup and options. */
export type CatchUpWish =
  | { readonly do: 'start'; readonly days: number }
  | { readonly do: 'pause' | 'resume' | 'stop' };

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

/** Tells the tab to take it up, or to leave off at once. */
export type CatchUpCommand = { readonly type: 'catch-up'; readonly go: boolean };
