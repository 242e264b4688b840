import type { Language } from '../../lib/settings/settings';
import { deGuide } from './de';
import { enGuide } from './en';
import { frGuide } from './fr';
import type { Guide } from './guide';
import { nlGuide } from './nl';

export const GUIDES: Readonly<Record<Language, Guide>> = {
  nl: nlGuide,
  en: enGuide,
  de: deGuide,
  fr: frGuide,
};
