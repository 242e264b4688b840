import { USER_SIGN } from '../silence';
import type { Message, ThreadFacts } from '../thread-facts';
import type { Verdict } from '../verdict';
import type { Note } from './note';

/**
 * The thread with its contacts by other channels in their places: a call that reached nobody is an
 * attempt, one that reached them is an answer (facts/mission-rows.md S0-34).
 */
export function withContacts(facts: ThreadFacts, notes: readonly Note[]): ThreadFacts {
  const contacts = notes.flatMap((note) => messageOf(note) ?? []);
  if (contacts.length === 0) return facts;
  const messages = [...facts.messages, ...contacts].sort(
    (a, b) => a.sentAt.from + a.sentAt.until - b.sentAt.from - b.sentAt.until,
  );
  return { ...facts, messages };
}

function messageOf({ kind, person, at, outcome }: Note): Message | null {
  if (kind !== 'contact' || at === null || outcome === null) return null;
  const isAnswer = outcome === 'answer';
  const verdict: Verdict = {
    kind: isAnswer ? 'answer' : 'request',
    signs: [USER_SIGN],
    extent: 'whole',
    version: 0,
    language: null,
  };
  const them = { address: person, name: '' };
  return {
    id: null,
    sentAt: { from: at, until: at + 1 },
    direction: isAnswer ? 'in' : 'out',
    from: isAnswer ? them : null,
    to: isAnswer ? [] : [them],
    alongside: [],
    writtenTo: [],
    verdict,
    source: 'send',
    step: null,
  };
}
