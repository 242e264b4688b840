import { describe, expect, it } from 'vitest';
import { STEPS } from '../../lib/domain/step';
import { unknownVariables } from '../../lib/domain/template';
import { LANGUAGES } from '../../lib/settings/settings';
import { type ComposedText, everyText } from '../../tests/support/playbook-texts';
import { askFaults, gapFaults, guardFaults, tagFaults } from '../../tests/support/text-faults';
import { builtInText } from './templates';

const TEXTS = everyText();

/** What went wrong, by the name of the text, so that one run shows all. */
function faults(judge: (text: ComposedText) => readonly string[]): readonly string[] {
  return TEXTS.flatMap((text) => judge(text).map((fault) => `${text.name}: ${fault}`));
}

function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

describe('every text of the playbook', () => {
  it('is there in four languages, two forms and two lengths, in Dutch for Belgium too (S3-01)', () => {
    expect(new Set(TEXTS.map(({ family }) => family)).size).toBe(44);
    expect(TEXTS.length).toBeGreaterThanOrEqual(44 * 2 * 2 * 5);
  });

  it('has only variables with a type, and is filled without a gap', () => {
    expect(faults(gapFaults)).toEqual([]);
  });

  it('S1-12 S1-13 S3-11 S4-07 is in order for the own guard', () => {
    expect(faults(guardFaults)).toEqual([]);
  });

  it('S1-16 has the tags that docs/templates.md says, the greeting first and the name last', () => {
    expect(faults(tagFaults)).toEqual([]);
  });

  it('S0-22 has one ask', () => {
    expect(faults(askFaults)).toEqual([]);
  });

  it('E6 has at most 150 words, and the short one no more than the long one', () => {
    const lengths = new Map(TEXTS.map(({ name, filled }) => [name, wordsOf(filled)]));
    expect(
      faults(({ name, filled }) => {
        const long = lengths.get(name.replace(' short', ' long')) ?? 0;
        return wordsOf(filled) > Math.min(150, long) ? [`${wordsOf(filled)} words`] : [];
      }),
    ).toEqual([]);
  });

  it('has a subject in every language or in none, and its variables have types', () => {
    for (const family of STEPS) {
      const subjects = LANGUAGES.map((language) => builtInText(family, language).subject);
      expect(new Set(subjects.map((subject) => subject === undefined)).size).toBe(1);
      expect(subjects.flatMap((subject) => unknownVariables(subject ?? ''))).toEqual([]);
    }
  });
});
