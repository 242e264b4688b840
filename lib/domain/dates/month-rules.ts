import type { CalendarDay } from './calendar-day';
import { dayOf, monthEnd, monthStart, partsOf, weekdayOf } from './calendar-day';
import type { DateContext, Period } from './found-date';
import {
  comingMonth,
  dayPeriod,
  firstWeekday,
  monthPeriod,
  quarterPeriod,
  stepsOf,
} from './periods';
import { type Named, nothing, type Outcome, PART, type Rule, rule } from './rule';

const { links, month, year } = PART;

/** A month by name and year, or "next month", or "the month". */
export const MONTH = `(?:${month}(?:[-/]?${year}|[v]?(?<yearRel>[txp])Y|Y(?<yearBehind>[xp]))|(?<rel>[txXp])M|M(?<behind>[xp])|[gvO]{0,2}(?<plain>M))`;

export function monthOf(named: Named, { today }: DateContext): Period {
  const now = partsOf(today);
  const byName = named('month');
  if (byName) {
    const yearRel = named('yearRel') ?? named('yearBehind');
    const relYear = yearRel ? now.year + stepsOf(yearRel.letter) : undefined;
    return comingMonth(byName.value, named('year')?.value ?? relYear, today);
  }
  const steps = stepsOf((named('rel') ?? named('behind'))?.letter ?? 't');
  return monthPeriod(now.year, now.month + steps);
}

function relativeNamedMonth(named: Named, { today }: DateContext): Outcome {
  const { year: thisYear, month: thisMonth } = partsOf(today);
  const asked = named('month')?.value ?? 0;
  const letter = named('rel')?.letter ?? 't';
  if (letter === 't') return comingMonth(asked, undefined, today);
  const first = asked > thisMonth ? thisYear : thisYear + 1;
  return { ...monthPeriod(first + (letter === 'X' ? 1 : 0), asked), sure: letter === 'p' };
}

/** "the 20th of next month", "the last day of May". */
function dayInMonth(named: Named, context: DateContext): Outcome {
  const { from } = monthOf(named, context);
  const { year: inYear, month: inMonth } = partsOf(from);
  return dayPeriod(dayOf(inYear, inMonth, named('day')?.value ?? 0));
}

function weekdayInMonth(period: Period, weekday: number, place: number): CalendarDay | null {
  const day = firstWeekday(weekday, period.from) + (place - 1) * 7;
  return day <= period.until ? day : null;
}

function nthWeekday(named: Named, context: DateContext): Outcome {
  const period = monthOf(named, context);
  const weekday = named('weekday')?.value ?? 0;
  return dayPeriod(weekdayInMonth(period, weekday, named('place')?.value ?? 0));
}

function lastWeekday(named: Named, context: DateContext): Outcome {
  const { until } = monthOf(named, context);
  const weekday = named('weekday')?.value ?? 0;
  return dayPeriod(until - ((weekdayOf(until) - weekday + 7) % 7));
}

function lastDay(named: Named, context: DateContext): Outcome {
  return dayPeriod(monthOf(named, context).until - ((named('place')?.value ?? 1) - 1));
}

export function quarterOf(named: Named, { today }: DateContext): Period {
  const now = partsOf(today);
  const current = Math.ceil(now.month / 3);
  const number = named('number')?.value;
  if (number === undefined) {
    return quarterPeriod(now.year, current + stepsOf(named('rel')?.letter ?? 't'));
  }
  const given = named('year')?.value;
  if (given !== undefined) return quarterPeriod(given < 100 ? 2000 + given : given, number);
  return quarterPeriod(number < current ? now.year + 1 : now.year, number);
}

/** Spring from March, and so on: the first season with that name that is not over. */
function comingSeason(season: number, today: CalendarDay, given?: number): Period {
  const startMonth = season * 3;
  const { year: now } = partsOf(today);
  const years = given === undefined ? [now - 1, now, now + 1] : [given];
  const periods = years.map((inYear) => ({
    grain: 'season' as const,
    from: monthStart(inYear, startMonth),
    until: monthEnd(inYear, startMonth + 2),
    sure: true,
  }));
  const found = periods.find(({ until }) => until >= today) ?? periods.at(-1);
  if (!found) throw new RangeError('a season has no year');
  return found;
}

function seasonOf(named: Named, { today }: DateContext): Outcome {
  const season = named('season')?.value ?? 1;
  const first = comingSeason(season, today, named('year')?.value);
  const isNext = named('rel')?.letter === 'x' && first.from <= today;
  if (!isNext) return first;
  return comingSeason(season, first.until + 1);
}

export const MONTH_RULES: readonly Rule[] = [
  rule(`[OIvgB]{0,2}(?<month>[mj])[.]?[-/,v.]{0,2}I?(?<year>y)`, monthOf),
  rule(`(?<year>y)[-/]?[,]?(?<month>[mj])[.]?`, monthOf),
  rule('(?<pair>R)', (named) => {
    const value = named('pair')?.value ?? 0;
    return monthPeriod(Math.floor(value / 12), (value % 12) + 1);
  }),
  rule('(?<month>m)[.]?', monthOf),
  rule('[IvtxpZLr](?<month>j)(?!~)', monthOf),
  rule('[IvZLB](?<month>j)', monthOf),
  rule('^(?<month>j)[.]?$', monthOf),
  rule('(?<rel>[txXp])(?<month>[mj])(?!n|o)', relativeNamedMonth),
  rule(`(?<month>m)v?(?<rel>[xp])`, relativeNamedMonth),
  rule('(?<yearRel>[txp])Yv?I?(?<month>m)', monthOf),
  rule('(?<month>m)v?g?(?:(?<yearRel>[txp])Y|Y(?<yearBehind>[xp]))', monthOf),
  rule('(?<rel>[txXp])M', monthOf),
  rule('[gvO]{0,2}M(?<behind>[xp])', monthOf),
  rule('[IvO]?g(?<plain>M)(?!~)', monthOf),
  rule('[gvO]M[vg](?:o|n)?[.]?(?<month>m)(?:[.]?[ng]{0,2}o?)', monthOf),
  rule('[gvO]?Mv(?<month>m)(?:[.]n|g?o)?', monthOf),
  rule('[g]?(?<place>o)[.]?Mv?(?<year>y)', (named) =>
    monthPeriod(named('year')?.value ?? 0, named('place')?.value ?? 0),
  ),
  rule('[g]?(?<place>o)[.]?Mv?(?:(?<yearRel>[txp])Y|Y(?<yearBehind>[xp]))', (named, { today }) => {
    const steps = stepsOf((named('yearRel') ?? named('yearBehind'))?.letter ?? 't');
    return monthPeriod(partsOf(today).year + steps, named('place')?.value ?? 0);
  }),
  rule('[g]?MA[gv]?x', (_, { today }) => {
    const now = partsOf(today);
    return monthPeriod(now.year, now.month + 2);
  }),
  rule(
    `(?<day>[on])[.]?d?[gvOI]{1,3}(?:(?<rel>[txXp])M|M(?<behind>[xp])|g(?<plain>M))`,
    dayInMonth,
  ),
  rule(`(?<place>[on])[.]?(?<weekday>[wJ])${links}${MONTH}`, nthWeekday),
  rule(`l(?<weekday>[wJ])${links}${MONTH}`, lastWeekday),
  rule(`l[dk]${links}${MONTH}`, lastDay),
  rule(`(?<place>o)ld${links}${MONTH}`, lastDay),
  rule('(?<number>W)[v,]{0,2}(?<year>y)?', quarterOf),
  rule('(?<year>n)(?<number>W)', quarterOf),
  rule('(?<number>[on])[.]?q[,v]{0,2}(?<year>y)?', (named, context) => {
    const number = named('number')?.value ?? 0;
    return number >= 1 && number <= 4 ? quarterOf(named, context) : null;
  }),
  rule('(?<rel>[txXp])q', quarterOf),
  rule('q(?<rel>[xp])', quarterOf),
  rule('[txgvI]?[gv]?(?<rel>[txp])(?<season>s)', seasonOf),
  rule('[gvI]{1,2}(?<season>s)(?<rel>[xp])?(?:v?(?<year>y))?', seasonOf),
  // "After the summer" starts where the summer ends, and who says it means no exact time.
  rule('A[gvt]{0,2}(?<season>s)', (named, { today }) => {
    const season = named('season')?.value ?? 1;
    const over = comingSeason(season, today);
    return { ...comingSeason((season % 4) + 1, over.until + 1), sure: false };
  }),
  nothing('[gvO]?[Gl][M]|M[G]|[gvO]?G[sYmq]|[sYmqM]G'),
];
