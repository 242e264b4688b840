/** Whose turn it is in a thread, and since when nobody answered. */
import type { CalendarDay } from './dates/calendar-day';
import { HOUR, type Instant } from './instant';
import { EXPECTS_ANSWER } from './playbook/expects-answer';
import { outlastsAnswers, type StandingPromise, wasOver } from './promises/standing-promise';
import type { Step } from './step';
import type { Message, ThreadFacts, Turn } from './thread-facts';
import type { VerdictKind } from './verdict';

export interface Silence {
  readonly turn: Turn;
  /** Theirs: my first message that expects an answer. Mine and unknown: the newest message. */
  readonly since: Instant | null;
  /** Further messages of mine within the silence, oldest first. */
  readonly nudgedAt: readonly Instant[];
  /** Newest holding reply within the silence. */
  readonly heldAt: Instant | null;
  /** What they promised, until it is kept, or answered for short times (S1-01). */
  readonly promise: StandingPromise | null;
  /** Newest automatic reply within the silence, and the day it says they are back on. */
  readonly awayAt: Instant | null;
  readonly backOn: Instant | null;
  /** Newest automatic mail that told within how many working days somebody answers. */
  readonly term: { readonly at: Instant; readonly days: number } | null;
  /** They have left: nobody reads what is sent there. */
  readonly gone: boolean;
  readonly bounced: boolean;
  /** Steps whose text I sent within the silence. */
  readonly stepsSent: readonly Step[];
  /** By which day the newest of them asks for what is needed. */
  readonly neededBy: CalendarDay | null;
  /** What the newest message is; null where it was not judged. */
  readonly lastVerdict: VerdictKind | null;
}

const QUIET: Silence = {
  turn: 'nobody',
  since: null,
  nudgedAt: [],
  heldAt: null,
  promise: null,
  awayAt: null,
  backOn: null,
  term: null,
  gone: false,
  bounced: false,
  stepsSent: [],
  neededBy: null,
  lastVerdict: null,
};

/** Sign of a verdict that the user corrected. */
export const USER_SIGN = 'user';

/** An interval up to this wide is a moment, for counting days. */
const CLOSE_ENOUGH = HOUR;

/** Automatic mail: nobody was heard from, so it ends no wait. */
const AUTOMATIC: ReadonlySet<VerdictKind> = new Set([
  'auto-reply',
  'receipt',
  'bounce',
  'delay-notice',
  'calendar',
  'list-mail',
]);

/** Walks through the messages, oldest first. */
export function silenceOf(facts: ThreadFacts): Silence {
  return facts.messages.reduce(afterMessage, QUIET);
}

/** Where it stood after each of the messages, in their order. */
export function silencesAlong({ messages }: ThreadFacts): readonly Silence[] {
  let silence = QUIET;
  return messages.map((message) => {
    silence = afterMessage(silence, message);
    return silence;
  });
}

/** A human message of theirs, of whatever weight. */
export function isHeardFrom(message: Message): boolean {
  return message.direction === 'in' && !(message.verdict && AUTOMATIC.has(message.verdict.kind));
}

function afterMessage(before: Silence, message: Message): Silence {
  if (!isContact(message)) return afterMail(before, message);
  // An attempt belongs to a silence; where it is not their turn it asks for nothing by itself.
  if (message.direction === 'out' && before.turn !== 'theirs') return before;
  return { ...afterMail(before, message), lastVerdict: before.lastVerdict };
}

function afterMail(before: Silence, message: Message): Silence {
  const lastVerdict = message.verdict?.kind ?? null;
  if (message.direction === 'out') return afterMine(before, message, lastVerdict);
  if (message.direction === 'in') return afterTheirs(before, message, lastVerdict);
  const { promise } = before;
  return { ...QUIET, promise, turn: 'unknown', since: momentOf(message), lastVerdict };
}

function afterMine(before: Silence, message: Message, lastVerdict: VerdictKind | null): Silence {
  const at = momentOf(message);
  if (isSettledByUser(message)) return settled(before.promise, lastVerdict);
  if (before.turn === 'theirs' && !isFirstQuestion(before, message)) {
    // A text of ours within a silence is a nudge, though it may only tell.
    if (message.step === null && expectsNothing(lastVerdict)) return { ...before, lastVerdict };
    return {
      ...before,
      nudgedAt: [...before.nudgedAt, at],
      bounced: false,
      stepsSent: message.step ? [...before.stepsSent, message.step] : before.stepsSent,
      neededBy: message.neededBy ?? null,
      lastVerdict,
    };
  }
  if (startsNothing(message)) return settled(before.promise, lastVerdict);
  return { ...QUIET, promise: before.promise, turn: 'theirs', since: at, lastVerdict };
}

/** So far only their promise was waited for; now I ask something of my own. */
function isFirstQuestion({ promise, since, nudgedAt }: Silence, message: Message): boolean {
  if (promise === null || promise.madeAt !== since || nudgedAt.length > 0) return false;
  return message.step === null && !expectsNothing(message.verdict?.kind ?? null);
}

/** The text it was written with tells whether it waits for an answer, else its words. */
function startsNothing({ step, verdict }: Message): boolean {
  return step === null ? expectsNothing(verdict?.kind ?? null) : !EXPECTS_ANSWER[step];
}

/** Thanks, or something told: it starts no wait, and is no nudge in one. */
function expectsNothing(verdict: VerdictKind | null): boolean {
  return verdict === 'closer' || verdict === 'statement';
}

/**
 * Contact by another channel, which the user logged. Mail that the user spoke of was shown by a page,
 * and no Send that none has shown can be spoken of.
 */
export function isContact({ id, source, verdict }: Message): boolean {
  return id === null && source === 'send' && verdict?.signs.includes(USER_SIGN) === true;
}

/** The user said of my own message that it needs no answer, or has one by another way. */
export function isSettledByUser({ verdict }: Message): boolean {
  if (verdict === null) return false;
  return verdict.kind !== 'request' && verdict.signs.includes(USER_SIGN);
}

function afterTheirs(before: Silence, message: Message, lastVerdict: VerdictKind | null): Silence {
  const at = momentOf(message);
  if (!isHeardFrom(message)) return afterAutomatic(before, message, lastVerdict);
  const promise = promiseAfter(before, message, at);
  const holds = lastVerdict === 'holding-reply' || lastVerdict === 'promise';
  if (holds && before.turn === 'theirs') {
    // Who asks for patience goes on with it: what was put on hold or closed is open again.
    return { ...before, heldAt: at, promise, stepsSent: [], neededBy: null, lastVerdict };
  }
  if (lastVerdict === 'question-back') {
    return { ...QUIET, promise, turn: 'mine', since: at, lastVerdict };
  }
  if (promise !== null || lastVerdict === 'closer') return settled(promise, lastVerdict);
  return { ...QUIET, turn: 'mine', since: at, lastVerdict };
}

/** Nobody asked anything that is open; what was promised is still waited for. */
function settled(promise: StandingPromise | null, lastVerdict: VerdictKind | null): Silence {
  if (promise === null) return { ...QUIET, lastVerdict };
  const { madeAt } = promise;
  return { ...QUIET, turn: 'theirs', since: madeAt, heldAt: madeAt, promise, lastVerdict };
}

/**
 * The newest promise; one for a month or longer outlasts what they write before that time, unless the
 * user says that it was the answer.
 */
function promiseAfter(
  { promise }: Silence,
  { verdict }: Message,
  at: Instant,
): StandingPromise | null {
  const due = verdict?.kind === 'promise' ? verdict.promised : undefined;
  if (due !== undefined && !wasOver(due, at)) {
    return { madeAt: at, due, ...(verdict?.ofWork ? { ofWork: true } : {}) };
  }
  if (promise === null || isEndByUser(verdict)) return null;
  return outlastsAnswers(promise, at) ? { ...promise, heardAt: at } : null;
}

/** The user said of a message of theirs that it ends the wait. */
function isEndByUser(verdict: Message['verdict']): boolean {
  if (verdict === null || !verdict.signs.includes(USER_SIGN)) return false;
  return verdict.kind === 'answer' || verdict.kind === 'closer';
}

function afterAutomatic(
  before: Silence,
  message: Message,
  lastVerdict: VerdictKind | null,
): Silence {
  return {
    ...before,
    bounced: before.bounced || lastVerdict === 'bounce',
    awayAt: lastVerdict === 'auto-reply' ? momentOf(message) : before.awayAt,
    backOn: message.verdict?.backOn ?? before.backOn,
    term: termOf(message) ?? before.term,
    gone: before.gone || message.verdict?.gone === true,
    lastVerdict,
  };
}

function termOf(message: Message): Silence['term'] {
  const days = message.verdict?.answersWithin;
  return days === undefined ? null : { at: momentOf(message), days };
}

/**
 * The moment a message stands for: exact for an id, the press of Send for a claim of one. Where
 * only its neighbours tell, the latest it can be, so that no day of silence is made up.
 */
export function momentOf(message: Message): Instant {
  const { from, until } = message.sentAt;
  return until - from <= CLOSE_ENOUGH ? Math.floor((from + until) / 2) : until;
}
