import { expect, it } from 'vitest';
import { withCorrections } from './corrections';
import type { ThreadFacts } from './thread-facts';

const FACTS: ThreadFacts = {
  thread: 'me t',
  subject: 'Offer',
  wholeAt: null,
  messages: [
    {
      id: 'm1',
      sentAt: { from: 0, until: 1 },
      direction: 'in',
      from: { address: 'anna@kellerbau.example', name: 'Anna' },
      to: [],
      alongside: [],
      writtenTo: [],
      verdict: {
        kind: 'auto-reply',
        signs: ['subject:away'],
        extent: 'cut',
        version: 3,
        language: 'de',
        form: 'formal',
        phase: 'invoice',
        gone: true,
      },
      source: 'thread',
      step: null,
    },
  ],
};

it('a correction of theirs leaves a message of mine alone that has the same name', () => {
  const theirs = { ...FACTS.messages[0], id: null };
  const mine = { ...theirs, direction: 'out', from: null, verdict: null };
  const facts = { ...FACTS, messages: [theirs, mine] } as ThreadFacts;
  const { messages } = withCorrections(facts, new Map([['me t at 0', 'answer']]), new Map());
  expect(messages.map(({ verdict }) => verdict?.kind ?? null)).toEqual(['answer', null]);
});

it('a correction changes what a message is, not how it speaks', () => {
  const { messages } = withCorrections(FACTS, new Map([['me t m1', 'answer']]), new Map());
  expect(messages[0]?.verdict).toEqual({
    kind: 'answer',
    signs: ['user'],
    extent: 'whole',
    version: 0,
    language: 'de',
    form: 'formal',
    phase: 'invoice',
  });
});
