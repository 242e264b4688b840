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
  {
    language: 'nb',
    phrases: { 'subject:auto-reply': ['automatisk svar'], 'subject:away': ['fravaer'] },
  },
  { language: 'cs', phrases: { 'subject:auto-reply': ['automaticka odpoved'] } },
  { language: 'hu', phrases: { 'subject:auto-reply': ['automatikus valasz'] } },
  { language: 'ro', phrases: { 'subject:auto-reply': ['raspuns automat'] } },
  {
    language: 'lv',
    phrases: {
      'subject:auto-reply': ['automatiska atbilde', 'arpus biroja atrasanas automatiska atbilde'],
    },
  },
  { language: 'lt', phrases: { 'subject:auto-reply': ['automatinis atsakymas'] } },
  { language: 'et', phrases: { 'subject:auto-reply': ['automaatvastus'] } },
  { language: 'ru', phrases: { 'subject:auto-reply': ['автоматическии ответ'] } },
  { language: 'fi', phrases: { 'subject:auto-reply': ['automaattinen vastaus'] } },
  { language: 'pl', phrases: { 'subject:auto-reply': ['odpowiedz automatyczna'] } },
];
