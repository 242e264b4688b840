import type { Facts, PageAnswer, PageQuestion, Understood } from './facts';
import { createKnowledge, type Knowledge } from './knowledge';
import { readRows } from './rows';
import { readCards } from './thread';

/** What the facts of a page mean, with what it showed before. */
export function understandPage({ facts, mailbox, memory }: PageQuestion): PageAnswer {
  const knowledge = createKnowledge(mailbox, memory);
  return { understood: understood(facts, knowledge), memory: knowledge.memory() };
}

function understood(facts: Facts, knowledge: Knowledge): Understood[Facts['kind']] {
  if (facts.kind === 'list') return readRows(facts, knowledge);
  if (facts.kind === 'thread') return readCards(facts, knowledge);
  return facts.texts.map(knowledge.dateOf);
}
