import { describe, expect, it } from 'vitest';
import { languageOfText } from './language-of-text';

const DUTCH = 'Dat is helemaal goed, ga er maar mee verder.';

describe('languageOfText', () => {
  it('takes the primary tag', () => {
    expect(languageOfText('Is goed.', 'nl-BE')).toBe('nl');
    expect(languageOfText('Passt.', 'de_AT')).toBe('de');
  });

  it('believes clear stop words in a short text, and the browser in a long one', () => {
    expect(languageOfText(DUTCH, 'af')).toBe('nl');
    expect(languageOfText(DUTCH.repeat(6), 'af')).toBe('af');
  });

  it('believes the browser about languages that the stop words do not know', () => {
    expect(languageOfText(DUTCH, 'pl')).toBe('pl');
    expect(languageOfText('Todavía no hemos podido mirarlo.', null)).toBe('es');
    expect(languageOfText('Ci stiamo ancora lavorando, grazie.', null)).toBe('it');
  });

  it('believes the browser where the stop words are not sure', () => {
    expect(languageOfText('Prima!', 'nl')).toBe('nl');
    expect(languageOfText('Prima!', null)).toBeNull();
    expect(languageOfText('Prima!', 'und')).toBeNull();
  });
});
