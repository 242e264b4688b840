import { describe, expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { NOW, offerView } from '../../tests/support/views';
import { whyTexts } from './why-text';

const t = textsIn('en');
const anna = offerView('Anna');

describe('whyTexts', () => {
  it('names the question, what the newest message is, by which signs, phase, rhythm and chance (S0-06, S4-15)', () => {
    const sentences = whyTexts({ ...anna, nudges: 2, newestSigns: ['own:deadline:nl'] }, t);
    expect(sentences).toEqual([
      'You asked on 4 June and have reminded them 2 times.',
      'The newest message was read as: Expects an answer.',
      'You name a deadline.',
      'Recognised phase: Quote.',
      'They usually answer within 2 working days; 7 answers seen.',
      'Chance that an answer still comes: 48%.',
      expect.stringContaining('Silence can mean many things'),
    ]);
  });

  it('keeps what the user said apart from what was recognised (S4-15)', () => {
    const said = { newestSigns: ['user'], lastVerdict: 'holding-reply', phaseSaid: true } as const;
    const sentences = whyTexts({ ...anna, ...said }, t);
    expect(sentences).toContain('You said the newest message is: Holding reply.');
    expect(sentences).toContain('Phase, as you said: Quote.');
    expect(sentences.join(' ')).not.toContain('taken for');
  });

  it.each([
    ['learnt:person', 'that a person wrote it'],
    ['learnt:machine', 'that they were automatic'],
  ])('says that %s came from corrections', (sign, words) => {
    expect(whyTexts({ ...anna, newestSigns: [sign] }, t).join(' ')).toContain(words);
  });

  it('says so where little is known', () => {
    const bare = { lastVerdict: null, phase: 'general', usual: null, chance: null } as const;
    const sentences = whyTexts({ ...anna, ...bare }, t).join(' ');
    expect(sentences).toContain('has not been read yet');
    expect(sentences).toContain('Too few answers');
    expect(sentences).not.toMatch(/phase|Chance/);
  });

  it('puts an agreed time before what was learnt (S0-18)', () => {
    const sentences = whyTexts({ ...anna, agreedDays: 1 }, t);
    const agreed = sentences.indexOf('You agreed on an answer within 1 working day.');
    expect(agreed).toBeGreaterThan(0);
    expect(sentences[agreed + 1]).toContain('usually');
  });

  it('claims no question where only a promise is waited for', () => {
    const reason = { code: 'promise-ahead', values: { since: NOW } } as const;
    expect(whyTexts({ ...anna, reason }, t).join(' ')).not.toContain('You asked');
  });
});

describe('what the user noted', () => {
  const noted = { backup: 'Ben Vos', lesson: 'Ask for a date.', fit: null, value: '', calls: 0 };

  it('is recalled: a lesson of a like case, and whom to ask after a long silence (S0-24, S3-07)', () => {
    const quiet = whyTexts({ ...anna, noted }, t);
    expect(quiet).toContain('Learnt earlier: Ask for a date.');
    expect(quiet.join(' ')).not.toContain('Ben Vos');
    const reason = { ...anna.reason, code: 'suspected' } as const;
    expect(whyTexts({ ...anna, noted, reason }, t)).toContain(
      'You noted somebody else to ask: Ben Vos.',
    );
  });
});
