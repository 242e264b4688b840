import type { PlaybookText } from '../../lib/domain/playbook/playbook-text';
import type { Step } from '../../lib/domain/step';
import type { Language } from '../../lib/settings/settings';
import { deTexts } from './de/texts';
import { enTexts } from './en/texts';
import { frTexts } from './fr/texts';
import { nlTexts } from './nl/texts';

const TEXTS: Readonly<Record<Language, Readonly<Record<Step, PlaybookText>>>> = {
  nl: nlTexts,
  en: enTexts,
  de: deTexts,
  fr: frTexts,
};

/** The shipped text of a step; its variables are those of lib/domain/playbook/variable.ts. */
export function builtInText(step: Step, language: Language): PlaybookText {
  return TEXTS[language][step];
}
