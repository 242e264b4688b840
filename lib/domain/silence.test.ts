import { describe, expect, it } from 'vitest';
import { MINUTE } from './instant';
import { silenceOf, USER_SIGN } from './silence';
import type { Message, ThreadFacts } from './thread-facts';
import type { VerdictKind } from './verdict';

type Said = readonly ['me' | 'anna' | 'nobody-knows', VerdictKind | null];

function thread(...said: readonly Said[]): ThreadFacts {
  const messages = said.map(([by, kind], index): Message => {
    const from = index * MINUTE;
    const direction = by === 'me' ? 'out' : by === 'anna' ? 'in' : null;
    return {
      id: `m${index}`,
      sentAt: { from, until: from + 1 },
      direction,
      from: null,
      to: [],
      alongside: [],
      writtenTo: [],
      verdict: kind && { kind, signs: [], extent: 'whole', version: 1, language: 'en' },
      source: 'thread',
      step: null,
    };
  });
  return { thread: 'me t', subject: 'Offer', messages, wholeAt: null };
}

describe('whose turn it is', () => {
  it.each<[string, readonly Said[], string, number | null]>([
    ['theirs after my question', [['me', 'request']], 'theirs', 0],
    ['theirs after a message that was not judged', [['me', null]], 'theirs', 0],
    [
      'mine after their answer',
      [
        ['me', 'request'],
        ['anna', 'answer'],
      ],
      'mine',
      1,
    ],
    [
      'mine after a question back',
      [
        ['me', 'request'],
        ['anna', 'question-back'],
      ],
      'mine',
      1,
    ],
    [
      'nobody’s after my thanks',
      [
        ['anna', 'answer'],
        ['me', 'closer'],
      ],
      'nobody',
      null,
    ],
    [
      'theirs still after thanks in advance',
      [
        ['me', 'request'],
        ['me', 'closer'],
      ],
      'theirs',
      0,
    ],
    [
      'theirs from the first of several of mine',
      [
        ['anna', 'answer'],
        ['me', 'request'],
        ['me', 'request'],
      ],
      'theirs',
      1,
    ],
    [
      'theirs still after an automatic reply',
      [
        ['me', 'request'],
        ['anna', 'auto-reply'],
      ],
      'theirs',
      0,
    ],
    [
      'theirs still after a receipt',
      [
        ['me', 'request'],
        ['anna', 'receipt'],
      ],
      'theirs',
      0,
    ],
    [
      'theirs still after a holding reply',
      [
        ['me', 'request'],
        ['anna', 'holding-reply'],
      ],
      'theirs',
      0,
    ],
    [
      'mine after a person, then an automatic reply',
      [
        ['me', 'request'],
        ['anna', 'answer'],
        ['anna', 'auto-reply'],
      ],
      'mine',
      1,
    ],
    [
      'unknown when nobody knows who wrote last',
      [
        ['me', 'request'],
        ['nobody-knows', null],
      ],
      'unknown',
      1,
    ],
    [
      'theirs again after a doubt and a word of mine',
      [
        ['nobody-knows', null],
        ['me', 'request'],
      ],
      'theirs',
      1,
    ],
  ])('is %s', (_name, said, turn, index) => {
    const silence = silenceOf(thread(...said));
    expect(silence.turn).toBe(turn);
    expect(silence.since).toBe(index === null ? null : index * MINUTE);
  });

  it('counts further messages of mine as nudges, not as answers', () => {
    const silence = silenceOf(thread(['me', 'request'], ['me', 'request'], ['me', 'request']));
    expect(silence.nudgedAt).toEqual([MINUTE, 2 * MINUTE]);
  });

  it('keeps the moment of a holding reply', () => {
    const silence = silenceOf(thread(['me', 'request'], ['anna', 'holding-reply']));
    expect(silence.heldAt).toBe(MINUTE);
  });

  it('knows a bounce until I write again', () => {
    expect(silenceOf(thread(['me', 'request'], ['anna', 'bounce'])).bounced).toBe(true);
    const again = silenceOf(thread(['me', 'request'], ['anna', 'bounce'], ['me', 'request']));
    expect(again.bounced).toBe(false);
  });

  it('takes the user’s word that a message of mine needs no answer', () => {
    const facts = thread(['me', 'request'], ['me', 'request']);
    const [first, second] = facts.messages;
    if (!first || !second) throw new Error('two messages');
    const verdict = {
      kind: 'closer' as const,
      signs: [USER_SIGN],
      extent: 'whole' as const,
      version: 0,
      language: null,
    };
    const settled = { ...facts, messages: [first, { ...second, verdict }] };
    expect(silenceOf(settled).turn).toBe('nobody');
  });
});
