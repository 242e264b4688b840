import { describe, expect, it } from 'vitest';
import { offerView } from '../../tests/support/views';
import {
  judge,
  nameCause,
  namePhase,
  nothingExpected,
  relate,
  theyAnswered,
} from './offer-decisions';

const anna = offerView('Anna');

describe('theyAnswered', () => {
  it('corrects the verdict where the newest message is theirs', () => {
    const { decision, undo } = theyAnswered({ ...anna, lastVerdict: 'holding-reply' });
    expect(decision).toMatchObject({ subject: `${anna.thread} newest`, value: 'answer' });
    expect(undo).toMatchObject({ subject: `${anna.thread} newest`, value: null });
  });

  it('ends this silence only where the newest message is mine', () => {
    expect(theyAnswered(anna).decision).toMatchObject({
      field: 'dismissed-silence',
      value: anna.since,
    });
  });
});

describe('nothingExpected', () => {
  it('judges a lone message of mine as one that closes', () => {
    expect(nothingExpected(anna).decision).toMatchObject({ field: 'verdict', value: 'closer' });
  });

  it.each([
    ['a nudge does not open a silence', { nudges: 1 }],
    ['the newest message is theirs', { lastVerdict: 'auto-reply' as const }],
    ['the newest message has no id', { newestName: null }],
  ])('ends this silence only where %s', (_, more) => {
    expect(nothingExpected({ ...anna, ...more }).decision.field).toBe('dismissed-silence');
  });
});

it('gives back the relation there was before', () => {
  expect(relate({ ...anna, relation: 'prospect' }, 'ignored').undo.value).toBe('prospect');
  expect(relate(anna, 'ignored').undo.value).toBeNull();
});

describe('judge', () => {
  const held = {
    ...anna,
    newestFrom: 'anna@kellerbau.example',
    lastVerdict: 'list-mail',
    takenFor: 'list-mail',
  } as const;

  it('names the sender and what the mail was taken for, also when it is taken back', () => {
    const learns = { from: 'anna@kellerbau.example', instead: 'list-mail' };
    const { decision, undo } = judge(held, 'answer');
    expect(decision).toMatchObject({ ...learns, value: 'answer' });
    expect(undo).toMatchObject({ ...learns, value: null });
  });

  it('keeps what it was first taken for, and gives back what the user said before', () => {
    const said = { ...held, lastVerdict: 'holding-reply', newestSigns: ['user'] } as const;
    const { decision, undo } = judge(said, 'auto-reply');
    expect(decision).toMatchObject({ instead: 'list-mail', value: 'auto-reply' });
    expect(undo.value).toBe('holding-reply');
  });

  it('learns of nobody where the message is mine', () => {
    const { decision } = nothingExpected(anna);
    expect(decision).not.toHaveProperty('from');
  });
});

describe('namePhase', () => {
  it('is the user’s word, and taken back where the same is said again', () => {
    expect(namePhase(anna, 'invoice').decision.value).toBe('invoice');
    const said = { ...anna, phase: 'invoice', phaseSaid: true } as const;
    expect(namePhase(said, 'invoice').decision.value).toBeNull();
    expect(namePhase(said, 'quote').undo.value).toBe('invoice');
    expect(namePhase(anna, 'quote').undo.value).toBeNull();
  });
});

describe('nameCause (S0-17)', () => {
  it('is the user’s view, and taken back where the same is said again', () => {
    expect(nameCause(anna, 'busy').decision).toMatchObject({ field: 'cause', value: 'busy' });
    const said = { ...anna, cause: 'busy' } as const;
    expect(nameCause(said, 'busy').decision.value).toBeNull();
    expect(nameCause(said, 'afraid').undo.value).toBe('busy');
  });
});
