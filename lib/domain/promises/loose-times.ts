import type { DateLanguage } from '../dates/found-date';

/**
 * Times that are no calendar period, yet say when: hours, parts of the day, "in a few days",
 * "next year". A promise with one of them is dated, although nobody can be held to a day.
 */
const LOOSE: Readonly<Record<DateLanguage, RegExp>> = {
  nl: /\b(?:(?:om|tegen|rond|voor|na) (?:half |kwart (?:voor|over) )?(?:\d{1,2}(?:[.:]\d{2})?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?: (?:uur|u)\b)?|\d{1,2}[.:]\d{2}|\d{1,2} ?uur|(?:over|binnen|in) (?:een |de |ongeveer |\w+ ){0,3}(?:minuut|minuten|uur|uren|tijdje|dagen|weken|maanden|jaar|jaren|half uur|kwartier)|volgend jaar|dit jaar|vanavond|vannacht|deze avond|deze namiddag|(?:de |in de )(?:komende|eerstkomende) (?:dagen|weken))\b/,
  en: /\b(?:at (?:\d{1,2}(?::\d{2})?|(?:half past |quarter (?:to|past) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= o'clock|\W*$))|\d{1,2}:\d{2}|(?:at|by|before) noon|(?:in|within|over) (?:the |a |an )?(?:next |coming )?(?:few |couple of |couple |half |\w+ )?(?:minutes?|hours?|days|weeks|hour|moment)|next year|this year|first thing|in the morning|later today|come (?:mon|tues|wednes|thurs|fri)day)\b/,
  de: /\b(?:(?:um|gegen|ab|vor|nach|bis) (?:punkt |halb |viertel (?:vor|nach) )?(?:\d{1,2}(?:[.:]\d{2})?|ein|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)(?: uhr)?|\d{1,2} uhr|\d{1,2}[.:]\d{2}|in (?:\w+,? ){0,3}(?:minute|minuten|stunde|stunden|viertelstunde|tagen|wochen|monaten|jahr|jahren)|innerhalb (?:\w+ ){0,3}(?:stunden?|tagen?|wochen?)|nachstes jahr|nachsten jahr|spater noch|im laufe des tages)\b/,
  fr: /\b(?:(?:a|vers|avant|des|pour) (?:\d{1,2}(?: ?h(?:eures?)?)?|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|midi|minuit) ?(?:h\b|heures?|et demie)?|\d{1,2} ?h(?: ?\d{2})?|\d{1,2} heures?|(?:dans|d'ici|sous|en) (?:\w+ ){0,3}(?:quart d'heure|minutes?|heures?|jours|semaines|mois|ans?|annees?|instant)|l'annee prochaine|l'an prochain|cette annee|ce soir|cette nuit|cet apres-midi)\b/,
};

/** Where such a time starts in the folded sentence; null where there is none. */
export function looseTimeAt(folded: string, language: DateLanguage): number | null {
  return LOOSE[language].exec(folded)?.index ?? null;
}
