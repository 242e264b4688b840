import { describe, expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { REASON_CODES, type ReasonCode } from '../domain/reason';
import { LANGUAGES } from '../settings/settings';
import { reasonText } from './reason-text';

const since = new Date(2026, 5, 3, 10).getTime();
const until = new Date(2026, 5, 16, 9).getTime();
const t = textsIn('en');

describe('reasonText', () => {
  it.each([
    ['quiet', { since, days: 8, nudges: 0 }, 'You asked on 3 June; no answer for 8 working days.'],
    [
      'quiet',
      { since, days: 1, nudges: 1 },
      'You asked on 3 June; no answer for 1 working day. 1 reminder sent.',
    ],
    [
      'waiting',
      { since, days: 2, until },
      'You asked on 3 June; 2 working days so far. A next step is offered from 16 June.',
    ],
    ['waiting', { since, days: 2 }, 'You asked on 3 June; 2 working days so far.'],
    ['answered', { since: 0 }, 'They have answered.'],
    ['enough-nudges', { since, nudges: 3 }, 'You have sent 3 reminders; no more are offered.'],
  ] as const)('says %s %o', (code, values, sentence) => {
    expect(reasonText({ code, values }, t)).toBe(sentence);
  });

  it.each(LANGUAGES)('has a sentence for every code in %s', (language) => {
    const sentences = REASON_CODES.map((code: ReasonCode) =>
      reasonText({ code, values: { since, until, days: 8, nudges: 2 } }, textsIn(language)),
    );
    expect(new Set(sentences).size).toBe(REASON_CODES.length);
    expect(sentences.filter((sentence) => /[{}|]/.test(sentence))).toEqual([]);
  });

  it('writes days the way the language does', () => {
    const reason = { code: 'quiet', values: { since, days: 8 } } as const;
    expect(reasonText(reason, textsIn('nl'))).toContain('3 juni');
    expect(reasonText(reason, textsIn('de'))).toContain('3. Juni');
    expect(reasonText(reason, textsIn('fr'))).toContain('3 juin');
  });
});
