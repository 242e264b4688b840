import { describe, expect, it } from 'vitest';
import { offerView } from '../../tests/support/views';
import { nothingExpected, relate, theyAnswered } from './offer-decisions';

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
