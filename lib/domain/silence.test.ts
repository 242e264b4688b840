import { describe, expect, it } from 'vitest';
import type { Period } from './dates/found-date';
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

describe('whose turn it is (S0-01, S1-04)', () => {
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

  it('counts further messages of mine as nudges, not as answers (S0-22)', () => {
    const silence = silenceOf(thread(['me', 'request'], ['me', 'request'], ['me', 'request']));
    expect(silence.nudgedAt).toEqual([MINUTE, 2 * MINUTE]);
  });

  it('keeps the moment of a holding reply (S1-03)', () => {
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

describe('texts of ours', () => {
  const sent = (step: Message['step'], kind: VerdictKind | null, by: 'me' | 'anna' = 'me') =>
    ({ ...thread([by, kind]).messages[0], step }) as Message;
  const turnAfter = (...messages: readonly Message[]) =>
    silenceOf({ thread: 'me t', subject: 'Offer', messages, wholeAt: null });

  it('that only tell start no wait, whatever their words seem to ask', () => {
    expect(turnAfter(sent('keep-warm', 'request')).turn).toBe('nobody');
    expect(turnAfter(sent('reminder', 'statement')).turn).toBe('theirs');
  });

  it('are nudges within a silence, even those that only tell', () => {
    const silence = turnAfter(sent(null, 'request'), sent('facts-only', 'statement'));
    expect(silence).toMatchObject({ turn: 'theirs', stepsSent: ['facts-only'] });
    expect(silence.nudgedAt).toHaveLength(1);
  });

  it('close nothing any more once they ask for patience (S0-23, S1-03)', () => {
    const closed = [sent(null, 'request'), sent('on-hold', 'request'), sent('closure', 'request')];
    const late = { ...sent(null, 'holding-reply', 'anna'), sentAt: { from: 9, until: 10 } };
    expect(turnAfter(...closed).stepsSent).toEqual(['on-hold', 'closure']);
    expect(turnAfter(...closed, late)).toMatchObject({ turn: 'theirs', heldAt: 9, stepsSent: [] });
  });
});

describe('what they promise', () => {
  const SEPTEMBER = { grain: 'month', from: 20_697, until: 20_726, sure: true } as const;
  const AUGUST_7 = 20_672 * 86_400_000;

  function promised(at: number, due: Period): Message {
    const [message] = thread(['anna', 'promise']).messages;
    if (!message?.verdict) throw new Error('no message');
    const sentAt = { from: at, until: at + 1 };
    return { ...message, sentAt, verdict: { ...message.verdict, promised: due } };
  }
  function said(by: 'me' | 'anna', kind: VerdictKind, at: number): Message {
    const [message] = thread([by, kind]).messages;
    if (!message) throw new Error('no message');
    return { ...message, sentAt: { from: at, until: at + 1 } };
  }
  const standing = (...messages: readonly Message[]) =>
    silenceOf({ thread: 'me t', subject: 'Work', messages, wholeAt: null });
  const DAY_LONG = { ...SEPTEMBER, grain: 'day', until: SEPTEMBER.from } as const;

  it('is waited for, though I asked nothing', () => {
    const silence = standing(promised(AUGUST_7, SEPTEMBER), said('me', 'closer', AUGUST_7 + 9));
    expect(silence).toMatchObject({ turn: 'theirs', since: AUGUST_7, promise: { due: SEPTEMBER } });
  });

  it('for a month outlasts what they write long before; for a day it does not', () => {
    const later = [said('me', 'request', AUGUST_7 + 9), said('anna', 'answer', AUGUST_7 + 99)];
    expect(standing(promised(AUGUST_7, SEPTEMBER), ...later)).toMatchObject({
      turn: 'theirs',
      since: AUGUST_7,
    });
    expect(standing(promised(AUGUST_7, DAY_LONG), ...later).turn).toBe('mine');
  });

  it('is not outlasted by what they write when it is asked about: nobody is asked who answered', () => {
    const AUGUST_16 = AUGUST_7 + 9 * 86_400_000;
    const answer = said('anna', 'answer', AUGUST_16);
    expect(standing(promised(AUGUST_7, SEPTEMBER), answer).turn).toBe('mine');
  });

  it('ends where the user says that they answered', () => {
    const answer = said('anna', 'answer', AUGUST_7 + 9);
    const { verdict } = answer;
    const byUser = { ...answer, verdict: verdict && { ...verdict, signs: [USER_SIGN] } };
    expect(standing(promised(AUGUST_7, SEPTEMBER), byUser)).toMatchObject({
      turn: 'mine',
      promise: null,
    });
  });

  it('was misread where its time was over before it was made', () => {
    const late = promised((DAY_LONG.until + 2) * 86_400_000, DAY_LONG);
    expect(standing(late)).toMatchObject({ turn: 'mine', promise: null });
    const asked = said('me', 'request', AUGUST_7);
    expect(standing(asked, late)).toMatchObject({
      turn: 'theirs',
      promise: null,
      heldAt: late.sentAt.from,
    });
  });

  it('does not cover a question of mine, whose wait is its own', () => {
    const asked = said('me', 'request', AUGUST_7 + 9);
    expect(standing(promised(AUGUST_7, SEPTEMBER), asked)).toMatchObject({
      since: AUGUST_7 + 9,
      nudgedAt: [],
      promise: { madeAt: AUGUST_7 },
    });
  });

  it('is kept beside a question back of theirs', () => {
    const back = said('anna', 'question-back', AUGUST_7 + 9);
    const silence = standing(promised(AUGUST_7, SEPTEMBER), back);
    expect(silence).toMatchObject({ turn: 'mine', promise: { madeAt: AUGUST_7 } });
  });
});
