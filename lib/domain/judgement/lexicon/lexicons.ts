import { de } from './de';
import { deAutomatic } from './de-automatic';
import { en } from './en';
import { enAutomatic } from './en-automatic';
import { es } from './es';
import { esItAutomatic } from './es-it-automatic';
import { fr } from './fr';
import { frAutomatic } from './fr-automatic';
import { it } from './it';
import type { Lexicon } from './lexicon';
import { nl } from './nl';
import { nlAutomatic } from './nl-automatic';
import { northAndEast } from './north-and-east';
import { pt } from './pt';

export const LEXICONS: readonly Lexicon[] = [
  nl,
  en,
  de,
  fr,
  es,
  it,
  pt,
  ...northAndEast,
  nlAutomatic,
  enAutomatic,
  deAutomatic,
  frAutomatic,
  ...esItAutomatic,
];
