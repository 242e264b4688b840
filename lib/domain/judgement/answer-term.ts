import { phrasesOf, without } from './phrases';

const RECEIVED = phrasesOf('text:received');

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'one een ein eine einem einen eines un une uno una',
    'two twee zwei deux dos due',
    'three drie drei trois tres tre',
    'four vier quatre cuatro quattro',
    'five vijf funf cinq cinco cinque',
    'six zes sechs seis sei',
    'seven zeven sieben sept siete sette',
    'eight acht huit ocho otto',
    'nine negen neun neuf nueve nove',
    'ten tien zehn dix diez dieci',
  ].flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)),
);

const NUMBER = `(\\d{1,3}|${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** "within 2-3 business days", "innerhalb von zwei Werktagen", "sous 48 heures ouvrées". */
const TERM = new RegExp(
  `(?<![a-z])(?:within|in|binnen|innerhalb von|innerhalb|sous|dans un delai de|dans les|en un plazo de|en|entro)(?: the next| de| los proximos| maximaal| max\\.| maximal| les)? ${NUMBER}(?: ?(?:-|to|a|tot|bis|of|or|oder|ou|o) ?${NUMBER})? (?:full )?(business |working |volle |prochains |prochaines )?(werkdag(?:en)?|arbeitstag(?:en?)?|werktag(?:en?|s|es)?|days?|dagen?|tag(?:en?|es)?|jours?|dias?|giorn[io]|hours?|uur|uren|stunden?|heures?|horas?|ore|weeks?|weken|wochen?|semaines?|semanas?|settiman[ae])( ouvre\\w*| ouvrable\\w*| habil\\w*| laborabl\\w*| lavorativ\\w*)?(?![a-z])`,
);

const DAYS_OF_WEEK = 7;
const WORKING_DAYS_OF_WEEK = 5;
const HOURS_OF_DAY = 24;

/** A later answer than that is no term to wait for. */
const MOST_DAYS = 60;

function numberOf(word: string): number {
  return NUMBERS.get(word) ?? Number(word);
}

/** Working days of a span; whatever is in doubt is counted as longer. */
function workingDays(count: number, unit: string, isWorking: boolean): number {
  if (/^(?:h|u|st|o)/.test(unit)) return Math.ceil(count / HOURS_OF_DAY);
  if (/^(?:week|weken|woche|sem|sett)/.test(unit)) return count * WORKING_DAYS_OF_WEEK;
  const isLong = count > WORKING_DAYS_OF_WEEK && !isWorking && !/^(?:werk|arbeit)/.test(unit);
  return isLong ? Math.ceil((count * WORKING_DAYS_OF_WEEK) / DAYS_OF_WEEK) : count;
}

/**
 * Within how many working days the folded text promises an answer, or null; of "2 to 3 days" the
 * longer, so that nobody is reminded within a term of their own.
 */
export function answerTerm(folded: string): number | null {
  const found = TERM.exec(without(RECEIVED, folded.slice(0, 4_000)));
  if (!found) return null;
  const [, first = '', second, before, unit = '', behind] = found;
  const isWorking = /^(?:business|working)/.test(before ?? '') || behind !== undefined;
  const days = workingDays(numberOf(second ?? first), unit, isWorking);
  return days >= 1 && days <= MOST_DAYS ? days : null;
}
