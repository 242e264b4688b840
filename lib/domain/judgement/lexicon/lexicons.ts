import { de } from './de';
import { deAbsence } from './de-absence';
import { deAutomatic } from './de-automatic';
import { en } from './en';
import { enAbsence } from './en-absence';
import { enAutomatic } from './en-automatic';
import { es } from './es';
import { esItAbsence } from './es-it-absence';
import { esItAutomatic } from './es-it-automatic';
import { fr } from './fr';
import { frAbsence } from './fr-absence';
import { frAutomatic } from './fr-automatic';
import { it } from './it';
import type { Lexicon } from './lexicon';
import { nl } from './nl';
import { nlAbsence } from './nl-absence';
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
  nlAbsence,
  enAbsence,
  deAbsence,
  frAbsence,
  ...esItAbsence,
];
