import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import type { Participant } from '../participants';
import { silenceOf } from '../silence';
import { resting } from './plan';
import { shelfOf } from './shelf';

const NOBODY_ASKED = silenceOf({ thread: 't', subject: '', messages: [], wholeAt: null });
const anna: Participant = { address: 'anna@x.example', name: '', heardAt: 5, writtenTo: true };
const calm = {
  silence: NOBODY_ASKED,
  plan: resting('calm', 'answered'),
  relation: null,
  participants: [anna],
  newestAt: 7 * DAY,
  newestSigns: [],
} as const;
const asked = { ...NOBODY_ASKED, turn: 'mine', lastVerdict: 'question-back' } as const;

describe('shelfOf', () => {
  it('puts a promise where its time ends, not where it was made', () => {
    const due = { grain: 'month', from: 100, until: 129, sure: true } as const;
    const silence = { ...NOBODY_ASKED, turn: 'theirs', promise: { madeAt: 3, due } } as const;
    const plan = resting('promised', 'promised');
    expect(shelfOf({ ...calm, silence, plan })).toEqual({
      shelf: 'promised',
      shelvedAt: 130 * DAY,
    });
  });

  it('owes an answer to whoever asks back, and to no stranger (S0-29)', () => {
    expect(shelfOf({ ...calm, silence: asked })).toEqual({ shelf: 'owed', shelvedAt: 7 * DAY });
    const stranger = [{ ...anna, writtenTo: false }];
    expect(shelfOf({ ...calm, silence: asked, participants: stranger })).toBeNull();
    const prospect = { silence: asked, participants: stranger, relation: 'prospect' } as const;
    expect(shelfOf({ ...calm, ...prospect })?.shelf).toBe('owed');
  });

  it.each(['private', 'ignored'] as const)('owes nothing to somebody %s', (relation) => {
    expect(shelfOf({ ...calm, silence: asked, relation })).toBeNull();
  });

  it('keeps a rating in sight, unless they ask something too (S4-17)', () => {
    const silence = { ...asked, lastVerdict: 'answer' } as const;
    const newestSigns = ['text:rating:8'] as const;
    expect(shelfOf({ ...calm, silence, newestSigns })?.shelf).toBe('rated');
    expect(shelfOf({ ...calm, silence: asked, newestSigns })?.shelf).toBe('owed');
    expect(shelfOf({ ...calm, silence, newestSigns, relation: 'ignored' })).toBeNull();
  });

  it('leaves what was answered alone', () => {
    const silence = { ...asked, lastVerdict: 'answer' } as const;
    expect(shelfOf({ ...calm, silence })).toBeNull();
    expect(shelfOf({ ...calm, plan: resting('calm', 'dismissed') })).toBeNull();
  });
});
