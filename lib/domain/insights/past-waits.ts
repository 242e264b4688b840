import type { Instant } from '../instant';
import { isContact, isHeardFrom, momentOf, type Silence, silencesAlong } from '../silence';
import type { Step } from '../step';
import type { Message, ThreadFacts } from '../thread-facts';

/** With what a nudge was made: a text of the playbook, own words, or a call or meeting. */
export type NudgeWay = Step | 'own-words' | 'contact';

/** What came after a nudge: an answer, a word that asks for patience, nothing before the next one. */
export type AfterNudge = 'answer' | 'patience' | 'nothing';

export interface PastNudge {
  readonly way: NudgeWay;
  readonly at: Instant;
  readonly after: AfterNudge;
}

/** How a wait ended; `lasting` while it does. */
type WaitEnd = 'answered' | 'settled' | 'lasting';

/** One wait of a thread: from my first message that expects an answer (glossary: silence). */
export interface PastWait {
  readonly since: Instant;
  readonly end: WaitEnd;
  /** Null while it lasts. */
  readonly endedAt: Instant | null;
  readonly nudges: readonly PastNudge[];
  /** My messages in it. */
  readonly asked: readonly Message[];
  /** How it stood before its end. */
  readonly silence: Silence;
}

/** A wait under way, and how the nudges so far were met. */
type Going = Omit<PastWait, 'end' | 'endedAt'>;

/**
 * The waits of a thread, oldest first: those that my messages began. One of which nobody knows how it
 * went on, as it is in doubt who wrote next, is left out.
 */
export function pastWaits(facts: ThreadFacts): readonly PastWait[] {
  const states = silencesAlong(facts);
  const over: PastWait[] = [];
  let going: Going | null = null;
  facts.messages.forEach((message, index) => {
    const silence = states[index];
    if (silence === undefined) return;
    if (going !== null && !isSameWait(going, silence)) {
      over.push(...ended(going, message));
      going = null;
    }
    if (going !== null) going = afterIn(going, message, silence);
    else if (isBeginning(message, silence)) going = begun(message, silence);
  });
  return going === null ? over : [...over, lasting(going)];
}

function isSameWait({ since }: Going, silence: Silence): boolean {
  return silence.turn === 'theirs' && silence.since === since;
}

/** Where only their promise is waited for, nothing was asked. */
function isBeginning(message: Message, { turn, since }: Silence): boolean {
  return message.direction === 'out' && turn === 'theirs' && since === momentOf(message);
}

function begun(message: Message, silence: Silence): Going {
  return { since: momentOf(message), nudges: [], asked: [message], silence };
}

function afterIn(going: Going, message: Message, silence: Silence): Going {
  const isMine = message.direction === 'out';
  const asked = isMine ? [...going.asked, message] : going.asked;
  const next = { ...going, asked, silence };
  if (silence.nudgedAt.length > going.silence.nudgedAt.length) {
    const nudge = { way: wayOf(message), at: momentOf(message), after: 'nothing' } as const;
    return { ...next, nudges: [...going.nudges, nudge] };
  }
  const isHeld = !isMine && isHeardFrom(message);
  return isHeld ? { ...next, nudges: met(going.nudges, 'patience') } : next;
}

function wayOf(message: Message): NudgeWay {
  if (message.step !== null) return message.step;
  return isContact(message) ? 'contact' : 'own-words';
}

/** What came, came after the newest of them. */
function met(nudges: readonly PastNudge[], after: AfterNudge): readonly PastNudge[] {
  return nudges.map((nudge, index) => (index === nudges.length - 1 ? { ...nudge, after } : nudge));
}

function ended(going: Going, message: Message): readonly PastWait[] {
  const endedAt = momentOf(message);
  if (message.direction === null) return [];
  if (message.direction === 'out') {
    return [{ ...going, asked: [...going.asked, message], end: 'settled', endedAt }];
  }
  return [{ ...going, nudges: met(going.nudges, 'answer'), end: 'answered', endedAt }];
}

function lasting(going: Going): PastWait {
  return { ...going, end: 'lasting', endedAt: null };
}
