/**
 * The two scripts of a mail tab (adr 22): the first reads and is in every tab, the later one comes in
 * when the user opens one of our menus or starts something. Both run in the same isolated world, which
 * the page cannot look into.
 */
import type { CalendarDay } from '../domain/dates/calendar-day';
import type { TextId } from '../domain/step';
import type { Answers, InsertCommand } from '../messages/messages';
import type { TextKey } from '../messages/translate';
import type { WebmailReader } from '../webmail/port';
import type { FollowUp } from './follow-up';
import type { FollowUps } from './follow-ups';
import type { Observer } from './observer';

/** What the first script hands over. */
export interface FirstScript {
  /** Of the extension; scripts of two versions have nothing to do with each other. */
  readonly version: string;
  readonly webmail: WebmailReader;
  readonly observer: Pick<Observer, 'isLive' | 'tellOfList'>;
  readonly followUps: Pick<FollowUps, 'of'>;
  readonly signal: AbortSignal;
  /** What the later one gives in return, once it has come. */
  later: LaterScript | null;
}

/** What the later script does for the first. */
export interface LaterScript {
  /** Draws what stands open in a compose box, or takes it away. */
  draw(followUp: FollowUp): void;
  /** The text put into a reply of this thread that these words of the user still hold. */
  heldBy(threadId: string | null, words: string): HeldText | null;
  /** Tells the user something. */
  tell(text: TextKey): void;
  /** What was told is no longer of use. */
  clear(): void;
  carryOut(command: InsertCommand): void;
  showThread(threadId: string): void;
  /** @returns whether this tab reads back now */
  catchUp(go: boolean | null): boolean;
  /** What the worker had waiting when the tab came up. */
  greeted(waiting: Answers['hello']): void;
  /** Asks soon whether a thread is to be confirmed. */
  confirm(): void;
}

export interface HeldText {
  readonly step: TextId;
  readonly neededBy: CalendarDay | null;
}

/** Under this name the scripts of one isolated world find each other. */
const NAME = Symbol.for('radiostilte:first');

interface World {
  [NAME]?: FirstScript;
}

export function handOver(first: FirstScript): void {
  (globalThis as World)[NAME] = first;
}

/** Null where the first script is of another version, fell silent, or has a later one already. */
export function takeOver(version: string): FirstScript | null {
  const first = (globalThis as World)[NAME];
  if (first?.version !== version || first.signal.aborted || first.later) return null;
  return first;
}
