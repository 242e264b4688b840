import type { Language } from '../../../lib/settings/settings';
import { deSituations } from './de';
import { enSituations } from './en';
import { frSituations } from './fr';
import { nlSituations } from './nl';
import type { SituationTexts } from './situation';

export const SITUATION_TEXTS: Readonly<Record<Language, SituationTexts>> = {
  nl: nlSituations,
  en: enSituations,
  de: deSituations,
  fr: frSituations,
};
