import type { Step } from '../../lib/domain/step';
import type { Language } from '../../lib/settings/settings';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

const TEXTS: Readonly<Record<Language, Readonly<Record<Step, string>>>> = { nl, en, de, fr };

/** The shipped text of a step; its variables are those of lib/domain/template.ts. */
export function builtInTemplate(step: Step, language: Language): string {
  return TEXTS[language][step];
}
