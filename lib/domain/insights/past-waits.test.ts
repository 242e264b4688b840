import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import { USER_SIGN } from '../silence';
import type { Step } from '../step';
import type { Message } from '../thread-facts';
import type { Verdict, VerdictKind } from '../verdict';
import { pastWaits } from './past-waits';

/** Who, on which day, and what it is. */
type Said = readonly [
  'me' | 'anna' | 'nobody-knows',
  number,
  VerdictKind,
  { step?: Step; more?: Partial<Verdict>; id?: null }?,
];

function waits(...said: readonly Said[]) {
  const messages = said.map(([by, day, kind, { step = null, more = {}, id } = {}]): Message => {
    const direction = by === 'me' ? 'out' : by === 'anna' ? 'in' : null;
    return {
      id: id === null ? null : `m${day}`,
      sentAt: { from: day * DAY, until: day * DAY + 1 },
      direction,
      from: null,
      to: [],
      alongside: [],
      writtenTo: [],
      verdict: { kind, signs: [], extent: 'whole', version: 1, language: 'en', ...more },
      source: id === null ? 'send' : 'thread',
      step,
    };
  });
  const facts = { thread: 'me t', subject: 'Offer', messages, wholeAt: null };
  return pastWaits(facts).map(({ since, end, endedAt, nudges }) => ({
    from: since / DAY,
    until: endedAt === null ? null : endedAt / DAY,
    end,
    nudges: nudges.map(({ way, at, after }) => `${way} ${at / DAY} ${after}`),
  }));
}

describe('the waits of a thread', () => {
  it('begin with each question, and end with the answer', () => {
    expect(
      waits(['me', 1, 'request'], ['anna', 3, 'answer'], ['me', 4, 'request'], ['me', 5, 'closer']),
    ).toEqual([
      { from: 1, until: 3, end: 'answered', nudges: [] },
      { from: 4, until: null, end: 'lasting', nudges: [] },
    ]);
  });

  it('do not begin with thanks, nor with what they ask', () => {
    expect(
      waits(['anna', 1, 'question-back'], ['me', 2, 'closer'], ['me', 3, 'statement']),
    ).toEqual([]);
  });

  it('know with what each nudge was made, and what came after it', () => {
    const bySign = { id: null, more: { signs: [USER_SIGN] } } as const;
    const [wait] = waits(
      ['me', 1, 'request'],
      ['me', 6, 'request', { step: 'reminder' }],
      ['me', 12, 'request', { step: 'easy-answer' }],
      ['anna', 13, 'holding-reply'],
      ['me', 20, 'request', bySign],
      ['me', 25, 'request'],
      ['anna', 26, 'question-back'],
    );
    expect(wait).toMatchObject({ from: 1, until: 26, end: 'answered' });
    expect(wait?.nudges).toEqual([
      'reminder 6 nothing',
      'easy-answer 12 patience',
      'contact 20 nothing',
      'own-words 25 answer',
    ]);
  });

  it('are settled by the user’s word', () => {
    const said = { more: { signs: [USER_SIGN] } };
    expect(waits(['me', 1, 'request'], ['me', 8, 'closer', said])).toEqual([
      { from: 1, until: 8, end: 'settled', nudges: [] },
    ]);
  });

  it('are not ended by machines', () => {
    const [wait] = waits(['me', 1, 'request'], ['anna', 1.1, 'auto-reply'], ['anna', 2, 'receipt']);
    expect(wait).toEqual({ from: 1, until: null, end: 'lasting', nudges: [] });
  });

  it('are left out where nobody knows who wrote next', () => {
    expect(waits(['me', 1, 'request'], ['nobody-knows', 3, 'answer'])).toEqual([]);
  });

  it('go on after a promise, whose own time begins none', () => {
    const september = { grain: 'month', from: 243, until: 272, sure: true } as const;
    const found = waits(
      ['me', 100, 'request'],
      ['anna', 101, 'promise', { more: { promised: september } }],
      ['me', 110, 'request'],
      ['anna', 112, 'answer'],
    );
    expect(found).toEqual([
      { from: 100, until: 112, end: 'answered', nudges: ['own-words 110 answer'] },
    ]);
  });
});
