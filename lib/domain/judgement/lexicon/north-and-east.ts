import type { Lexicon } from './lexicon';

/** Languages of which only the words that mail programs themselves write are known. */
export const northAndEast: readonly Lexicon[] = [
  {
    language: 'sv',
    phrases: {
      'subject:auto-reply': ['automatiskt svar', 'autosvar'],
      'subject:away': ['franvaro'],
    },
  },
  {
    language: 'da',
    phrases: { 'subject:auto-reply': ['automatisk svar', 'autosvar'], 'subject:away': ['fravaer'] },
  },
  { language: 'fi', phrases: { 'subject:auto-reply': ['automaattinen vastaus'] } },
  { language: 'pl', phrases: { 'subject:auto-reply': ['odpowiedz automatyczna'] } },
];
