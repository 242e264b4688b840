import { isoWeekStart, monthEnd, monthStart, partsOf, weekStart } from './calendar-day';
import type { DateContext, Period } from './found-date';
import { MONTH, monthOf, quarterOf } from './month-rules';
import { comingIsoWeek, dayPeriod, monthPeriod, stepsOf, weekPeriod } from './periods';
import { type Named, nothing, type Outcome, PART, type Rule, rule } from './rule';

const { links } = PART;

/** "this week", French "la semaine prochaine". */
const WEEK = '[gv]{0,2}(?:(?<weekRel>[txXp])g?u|u[gv]?(?<weekBehind>[xp]))';

function weekOf(named: Named, { today }: DateContext): Period {
  const letter = (named('weekRel') ?? named('weekBehind'))?.letter ?? 't';
  return weekPeriod(weekStart(today) + stepsOf(letter) * 7);
}

function weekdayOfWeek(named: Named, context: DateContext): Outcome {
  return dayPeriod(weekOf(named, context).from + (named('weekday')?.value ?? 1) - 1);
}

/** The week in which most days are of the month (as ISO weeks are of their year). */
function nthWeekOfMonth(named: Named, context: DateContext): Outcome {
  const period = monthOf(named, context);
  const first = weekStart(period.from + 3);
  return weekPeriod(first + ((named('place')?.value ?? 1) - 1) * 7);
}

/** The last week that is whole in the month, or the one so many before it. */
function lastWeekOfMonth(named: Named, context: DateContext): Outcome {
  const { until } = monthOf(named, context);
  const last = weekStart(until - 6);
  return weekPeriod(last - ((named('place')?.value ?? 1) - 1) * 7);
}

function nthWeekOfYear(named: Named, { today }: DateContext): Outcome {
  const rel = named('yearRel') ?? named('yearBehind');
  const year = named('year')?.value ?? partsOf(today).year + stepsOf(rel?.letter ?? 't');
  return weekPeriod(isoWeekStart(year, named('place')?.value ?? 1));
}

function lastWeekOfYear(named: Named): Outcome {
  const lastMonday = weekStart(monthEnd(named('year')?.value ?? 0, 12) - 6);
  return weekPeriod(lastMonday - ((named('back')?.value ?? 1) - 1) * 7);
}

function weekend(named: Named, { today }: DateContext): Period {
  const letter = (named('rel') ?? named('behind'))?.letter ?? 't';
  const weeks = letter === 'x' ? 1 : letter === 'X' ? 2 : 0;
  const saturday = weekStart(today) + 5 + weeks * 7;
  return { grain: 'weekend', from: saturday, until: saturday + 1, sure: letter !== 'x' };
}

/** "After the weekend" is said of the first days of the week. */
function afterWeekend(_: Named, { today }: DateContext): Period {
  const monday = weekStart(today) + 7;
  return { grain: 'part-of-week', from: monday, until: monday + 1, sure: false };
}

function workingWeek(named: Named, context: DateContext): Period {
  const letter = named('rel')?.letter ?? 't';
  const monday = weekStart(context.today) + stepsOf(letter) * 7;
  return { grain: 'part-of-week', from: monday, until: monday + 4, sure: true };
}

/** First and last day of a part, counted from Monday as 0: people who work mean working days. */
const PART_OF_WEEK: Readonly<Record<string, readonly [number, number]>> = {
  b: [0, 2],
  i: [1, 3],
  z: [3, 4],
};

function partOfWeek(named: Named, context: DateContext): Outcome {
  const [first, last] = PART_OF_WEEK[partOf(named)] ?? [3, 4];
  const { from } = weekOf(named, context);
  return { grain: 'part-of-week', from: from + first, until: from + last, sure: true };
}

/** "Ende", or what "Monatsende" ends in. */
function partOf(named: Named): string {
  const whole = named('whole');
  return whole ? (['b', 'i', 'z'][whole.value] ?? 'z') : (named('part')?.letter ?? 'z');
}

const LAST_DAY_OF_BEGIN = 10;
const LAST_DAY_OF_MIDDLE = 20;

function partBounds(part: string, { from, until }: Period): readonly [number, number] {
  if (part === 'b') return [from, from + LAST_DAY_OF_BEGIN - 1];
  if (part === 'i') return [from + LAST_DAY_OF_BEGIN, from + LAST_DAY_OF_MIDDLE - 1];
  return [from + LAST_DAY_OF_MIDDLE, until];
}

function partOfMonth(named: Named, context: DateContext): Outcome {
  const part = partOf(named);
  const period = monthOf(named, context);
  const [from, until] = partBounds(part, period);
  if (until >= context.today || named('year')) {
    return { grain: 'part-of-month', from, until, sure: true };
  }
  // "At the beginning of the month", said on the 12th, is the month that comes.
  const next = partsOf(period.until + 1);
  const ahead = { ...period, from: period.until + 1, until: monthEnd(next.year, next.month) };
  const [laterFrom, laterUntil] = partBounds(part, ahead);
  return { grain: 'part-of-month', from: laterFrom, until: laterUntil, sure: false };
}

/** Whole months at the start, the middle and the end of a year. */
const MONTH_OF_PART: Readonly<Record<string, number>> = { b: 1, i: 6, z: 12 };

function partOfYear(named: Named, { today }: DateContext): Outcome {
  const steps = stepsOf((named('rel') ?? named('behind'))?.letter ?? 't');
  const month = MONTH_OF_PART[partOf(named)] ?? 12;
  const now = partsOf(today);
  const isOver = month < now.month && steps === 0;
  const year = now.year + steps + (isOver ? 1 : 0);
  const [from, until] = [monthStart(year, month), monthEnd(year, month)];
  return { grain: 'month', from, until, sure: false };
}

function partOfQuarter(named: Named, context: DateContext): Outcome {
  const { from } = quarterOf(named, context);
  const start = partsOf(from);
  const month = start.month + ['b', 'i', 'z'].indexOf(partOf(named));
  return { ...monthPeriod(start.year, month), sure: false };
}

function halfWeek(named: Named, context: DateContext): Outcome {
  const { from } = weekOf(named, context);
  const [first, last] = named('place')?.value === 1 ? [0, 2] : [2, 4];
  return { grain: 'part-of-week', from: from + first, until: from + last, sure: true };
}

function halfMonth(named: Named, context: DateContext): Outcome {
  const place = named('place')?.value ?? 1;
  const { from, until } = monthOf(named, context);
  const bounds = place === 1 ? [from, from + 14] : [from + 15, until];
  return { grain: 'part-of-month', from: bounds[0] ?? from, until: bounds[1] ?? until, sure: true };
}

const PART_LETTER = '(?<part>[biz])[-]?';

export const WEEK_RULES: readonly Rule[] = [
  rule(WEEK, weekOf),
  rule('[vIO]?gu(?![~ong])', weekOf),
  rule('[vIO]gu(?![on])', weekOf),
  rule('[IvOg]{0,2}uA[gv]?x', (_, { today }) => weekPeriod(weekStart(today) + 14)),
  rule('u(?<number>n)(?:[/,]?(?<year>y))?(?![:.]n)', (named, { today }) => {
    const found = comingIsoWeek(named('number')?.value ?? 0, named('year')?.value, today);
    return found === null ? null : weekPeriod(found);
  }),
  rule('(?<number>n)[.]u(?<year>y)?', (named, { today, language }) => {
    const found = comingIsoWeek(named('number')?.value ?? 0, named('year')?.value, today);
    return found === null || language !== 'de' ? null : weekPeriod(found);
  }),
  rule(`(?<weekday>[wJ])[.]?[,]?[Ogv]{0,2}${WEEK}`, weekdayOfWeek),
  rule(`${WEEK}[,]?[Ogv]{0,2}(?<weekday>[wJ])[.]?`, weekdayOfWeek),
  rule(`(?<place>[on])[.]?u${links}${MONTH}`, nthWeekOfMonth),
  rule(`lu${links}${MONTH}`, lastWeekOfMonth),
  rule(`(?<place>o)lu${links}${MONTH}`, lastWeekOfMonth),
  rule('(?<place>[on])[.]?u[vg]{0,2}(?<year>y)', nthWeekOfYear),
  rule('(?<back>o)?lu[vg]{0,2}(?<year>y)', lastWeekOfYear),
  rule('(?<place>[on])[.]?u[vg]{0,2}(?:(?<yearRel>[tx])Y|Y(?<yearBehind>x))', nthWeekOfYear),
  rule('(?<yearRel>[tx])Yg?(?<place>[on])[.]?u', nthWeekOfYear),
  rule('(?<rel>[txXp])?e', weekend),
  rule('[gvO]{0,2}e(?<behind>[xp])', weekend),
  rule('eA[gv]?x', (_, { today }) => ({
    grain: 'weekend',
    from: weekStart(today) + 19,
    until: weekStart(today) + 20,
    sure: true,
  })),
  rule('A[gvt]{0,2}e', afterWeekend),
  rule('(?<rel>[txXp])?U', workingWeek),
  rule(`${PART_LETTER}[gvO]{0,2}(?:${WEEK}|gu|u)`, partOfWeek),
  rule(`${PART_LETTER}${links}${MONTH}`, partOfMonth),
  rule(`${PART_LETTER}[gvO]{0,2}(?:(?<rel>[txp])Y|Y(?<behind>x)|Y)`, partOfYear),
  rule(`${PART_LETTER}[gvO]{0,2}(?:(?<number>W)|(?<rel>[txp])?q|q(?<behind>x))`, partOfQuarter),
  rule('(?<whole>5)', partOfMonth),
  rule('(?<whole>6)', partOfWeek),
  rule('(?<whole>7)', partOfYear),
  rule(`[g]?(?<place>o)[f2]${links}${MONTH}`, halfMonth),
  rule(`[g]?(?<place>o)2[gvO]{0,2}${WEEK}`, halfWeek),
  nothing('[gvO]{0,2}[Gl](?:u|e|U|M|q|Y|s|V)|[gvO]{0,2}(?:u|e|M|q|Y)[Gl]|[gvO]l(?:u|e)(?![gvI])'),
];
