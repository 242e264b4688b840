import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/settings/settings';
import { readTexts } from '../../tests/support/texts';

/** The same word in two languages, or a text without words. */
const MAY_EQUAL_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  nl: ['catchUp.inbox', 'note.named', 'offer.later', 'offer.oneWeek', 'variable.percent'],
  de: ['note.named', 'holidays.region', 'offer.person', 'people.phase'],
  fr: [
    'relation.client',
    'status.suspected',
    'phase.collaborator',
    'variable.date',
    'insights.client',
  ],
};
const BLAME = /ghost|ignor(ed|iert|é) you|rude|unbeleefd|unhöflich|impoli|again and again/i;

const english = readTexts('en');
const others = LANGUAGES.filter((language) => language !== 'en');

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].filter((name) => name !== '{n}').sort();
}

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = readTexts(language);

  it('have the keys of English, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are never empty', () => {
    const empty = [...texts].filter(([, text]) => text.split(' | ').some((form) => !form.trim()));
    expect(empty).toEqual([]);
  });

  it('take the values and have the number of forms that English has', () => {
    for (const [key, text] of texts) {
      const original = english.get(key) ?? '';
      expect(placeholders(text), key).toEqual(placeholders(original));
      expect(text.split(' | ').length, key).toBe(original.split(' | ').length);
    }
  });

  it('blame nobody (S0-03, S4-06)', () => {
    expect([...texts].filter(([, text]) => BLAME.test(text))).toEqual([]);
  });
});

it('never parts a French sign from the word it belongs to', () => {
  const parted = [...readTexts('fr')].filter(([, text]) => /\S [:;?!»]|« /.test(text));
  expect(parted).toEqual([]);
});

it.each(others)('leaves nothing in %s in English', (language) => {
  const same = [...readTexts(language)].filter(([key, text]) => text === english.get(key));
  const unexpected = same.filter(
    ([key, text]) => text !== 'Radiostilte' && !MAY_EQUAL_ENGLISH[language]?.includes(key),
  );
  expect(unexpected).toEqual([]);
});
