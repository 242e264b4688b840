import { describe, expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { NO_OUTLOOK, type Outlook } from '../domain/rhythm/outlook';
import { LANGUAGES } from '../settings/settings';
import { chanceText, outlookText } from './outlook-text';

const en = textsIn('en');
const known: Outlook = { usual: { days: 2, answers: 7 }, chance: 0.48, band: 'maybe' };

describe('outlookText', () => {
  it('says what is usual and what may be hoped for, without a percent', () => {
    expect(outlookText(known, en)).toBe(
      'Usually within 2 working days (7 answers). An answer may still come.',
    );
  });

  it('says only what is known', () => {
    expect(outlookText({ ...known, usual: null }, en)).toBe('An answer may still come.');
    expect(outlookText({ ...known, chance: null, band: null }, en)).not.toContain('come');
    expect(outlookText(NO_OUTLOOK, en)).toBeNull();
  });

  it.each(LANGUAGES)('never shows a number of the chance in %s', (language) => {
    for (const band of ['likely', 'maybe', 'unlikely'] as const) {
      expect(outlookText({ usual: null, chance: 0.48, band }, textsIn(language))).not.toMatch(/\d/);
    }
  });
});

it('gives the percent to whoever asks', () => {
  expect(chanceText(0.476, en)).toBe('Chance that an answer still comes: 48%.');
});
