import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Lexicon } from './lexicon';
import { nl } from './nl';
import { northAndEast } from './north-and-east';
import { pt } from './pt';

export const LEXICONS: readonly Lexicon[] = [nl, en, de, fr, es, it, pt, ...northAndEast];
