import { weekdayAfter, weekdayOfNextWeek } from './calendar-day';
import { anyOf, NEAR_DAYS, WEEKDAYS } from './day-words';
import type { Mention, Reference } from './mention';

const NEXT_BEFORE =
  /(?:next|next week|volgende|volgende week|nachsten?|nachste woche|kommende woche|la semaine prochaine|la settimana prossima)$/;
const NEXT_AFTER =
  /^ (?:next week|volgende week|nachster woche|nachste woche|prochaine?|de la semaine prochaine|prossimo|proximo|que viene|de la proxima semana)(?![a-z])/;

const WEEKDAY = new RegExp(`(?<![a-z])(${anyOf(WEEKDAYS.keys())})(?![a-z])`, 'g');
const NEAR = new RegExp(`(?<![a-z-])(${anyOf(NEAR_DAYS.keys())})(?![a-z])`, 'g');

/** "Monday, 3 August": the date says it, the name of the day only helps. */
const DATE_FOLLOWS =
  /^[,.)]* ?\(?(?:the |den |dem |der |de |le |il |el |op |am |on |d\. ?)?(?:\d|(?:jan|feb|fev|mar|maa|apr|avr|may|mei|mai|jun|jui|jul|aug|aou|sep|oct|okt|nov|dec|dez)[a-z]*\.? \d)/;

function isOfNextWeek(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  return NEXT_BEFORE.test(before) || NEXT_AFTER.test(text.slice(end, end + 30));
}

/** Days of the week and "tomorrow", counted from the day of sending. */
export function weekdays(text: string, reference: Reference): readonly Mention[] {
  const named = [...text.matchAll(WEEKDAY)].flatMap((found) => {
    const end = found.index + found[0].length;
    if (DATE_FOLLOWS.test(text.slice(end, end + 20))) return [];
    const weekday = WEEKDAYS.get(found[0]) ?? 0;
    const day = isOfNextWeek(text, found.index, end)
      ? weekdayOfNextWeek(reference.day, weekday)
      : weekdayAfter(reference.day, weekday);
    return [{ start: found.index, end, day, endsRange: false }];
  });
  const near = [...text.matchAll(NEAR)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    day: reference.day + (NEAR_DAYS.get(found[0]) ?? 1),
    endsRange: false,
  }));
  return [...named, ...near];
}
