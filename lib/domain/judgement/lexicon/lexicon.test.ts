import { describe, expect, it } from 'vitest';
import { foldToLine } from '../fold';
import { languageHolding, phrasesOf, startsWith, without } from '../phrases';
import type { LexiconPart } from './lexicon';
import { LEXICONS } from './lexicons';

const ENTRIES = LEXICONS.flatMap(({ language, phrases }) =>
  Object.entries(phrases).flatMap(([part, list]) =>
    list.map((phrase) => ({ language, part: part as LexiconPart, phrase })),
  ),
);

describe('the lexicons', () => {
  it('are written folded, as the text they are looked for in', () => {
    for (const { phrase } of ENTRIES) expect(foldToLine(phrase)).toBe(phrase);
  });

  it('find every one of their phrases, with and without words in the gap', () => {
    const parts = new Map(
      [...new Set(ENTRIES.map(({ part }) => part))].map((part) => [part, phrasesOf(part)]),
    );
    for (const { language, part, phrase } of ENTRIES) {
      const found = parts.get(part) ?? phrasesOf(part);
      for (const text of [phrase.replace(' * ', ' '), phrase.replaceAll('*', 'een twee drie')]) {
        const where = part.startsWith('subject')
          ? startsWith(found, `${text} x`)?.language
          : languageHolding(found, `xx ${text} x`);
        expect(where, `${language} ${part} ${phrase}`).not.toBeNull();
        expect(where, `${language} ${part} ${phrase}`).toBeDefined();
      }
    }
  });

  it('hold no phrase twice in one part of a language', () => {
    for (const { language, phrases } of LEXICONS) {
      for (const [part, list] of Object.entries(phrases)) {
        expect(new Set(list).size, `${language} ${part}`).toBe(list.length);
      }
    }
  });
});

describe('looking for phrases', () => {
  it('respects the ends of words', () => {
    expect(languageHolding(phrasesOf('text:decision'), 'janken is geen neerlandistiek')).toBeNull();
    expect(startsWith(phrasesOf('subject:away'), 'autorijden: nieuwe site')).toBeNull();
  });

  it('lets at most six words into a gap', () => {
    const away = phrasesOf('text:away');
    expect(languageHolding(away, 'ik ben een twee drie vier vijf zes afwezig')).toBe('nl');
    expect(languageHolding(away, 'ik ben een twee drie vier vijf zes zeven afwezig')).toBeNull();
  });

  it('takes phrases out', () => {
    expect(without(phrasesOf('text:gone'), 'jan werkt niet meer bij ons').trim()).toBe('jan   ons');
  });
});
