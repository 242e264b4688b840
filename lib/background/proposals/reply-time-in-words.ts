import type { Language } from '../../settings/settings';

/** How many working days, as a mail names them: one, more. */
const WORKING_DAYS: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['één werkdag', '{n} werkdagen'],
  en: ['one working day', '{n} working days'],
  de: ['ein Arbeitstag', '{n} Arbeitstage'],
  fr: ['un jour ouvré', '{n} jours ouvrés'],
};

/** An agreed reply time: "2 working days". */
export function replyTimeInWords(days: number, language: Language): string {
  const [one, more] = WORKING_DAYS[language];
  return days === 1 ? one : more.replace('{n}', String(days));
}
