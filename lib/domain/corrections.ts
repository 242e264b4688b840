import { messageKey, messageName } from './addressing';
import type { LearntSender } from './learnt-senders';
import { USER_SIGN } from './silence';
import type { Message, ThreadFacts } from './thread-facts';
import type { Verdict, VerdictKind } from './verdict';

/** Sign of a verdict that follows from the user's corrections of other mails of the sender. */
const LEARNT_SIGN = 'learnt';

/** The user's word on a message stands above every judgement; so does what it taught of a sender. */
export function withCorrections(
  facts: ThreadFacts,
  corrections: ReadonlyMap<string, VerdictKind>,
  learnt: ReadonlyMap<string, LearntSender>,
): ThreadFacts {
  if (corrections.size === 0 && learnt.size === 0) return facts;
  return {
    ...facts,
    messages: facts.messages.map((message) =>
      corrected(facts.thread, asLearnt(message, learnt), corrections),
    ),
  };
}

function asLearnt(message: Message, learnt: ReadonlyMap<string, LearntSender>): Message {
  const { direction, from, verdict } = message;
  const sender = direction === 'in' && from !== null ? learnt.get(from.address) : undefined;
  if (sender === undefined || verdict === null) return message;
  const [wrong, right] =
    sender === 'person' ? (['list-mail', 'answer'] as const) : (['answer', 'list-mail'] as const);
  if (verdict.kind !== wrong) return message;
  const signs = [...verdict.signs, `${LEARNT_SIGN}:${sender}`];
  return { ...message, verdict: { ...verdict, kind: right, signs } };
}

function corrected(
  thread: string,
  message: Message,
  corrections: ReadonlyMap<string, VerdictKind>,
): Message {
  const name = messageName(message);
  const kind = name === null ? undefined : corrections.get(messageKey(thread, name));
  if (kind === undefined || !canBe(message, kind)) return message;
  const said = { kind, signs: [USER_SIGN], extent: 'whole', version: 0 } as const;
  return { ...message, verdict: { ...said, ...wordsOf(message.verdict) } };
}

const OF_MINE: ReadonlySet<VerdictKind> = new Set(['request', 'statement', 'closer']);

/** Where a page names no messages, one of mine and one of theirs in the same minute share a name. */
function canBe({ direction }: Message, kind: VerdictKind): boolean {
  if (direction === 'out') return OF_MINE.has(kind);
  return direction === null || kind === 'closer' || !OF_MINE.has(kind);
}

/** What the text tells whatever the message is. */
function wordsOf(verdict: Verdict | null): Pick<Verdict, 'language' | 'phase' | 'form'> {
  const { language = null, phase, form } = verdict ?? {};
  return {
    language,
    ...(phase === undefined ? {} : { phase }),
    ...(form === undefined ? {} : { form }),
  };
}
