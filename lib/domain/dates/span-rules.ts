import { nearestWorkingDay, shiftWorkingDays, type WorkingCalendar } from '../working-calendar';
import { addMonthsTo, type CalendarDay, partsOf, weekStart } from './calendar-day';
import type { DateContext, Period } from './found-date';
import { dayPeriod, monthPeriod, quarterPeriod, weekPeriod } from './periods';
import { type Named, nothing, type Outcome, type Rule, rule } from './rule';
import type { Token } from './token';

const MONDAY_TO_FRIDAY: WorkingCalendar = { days: [1, 2, 3, 4, 5] };

/** More than that is no promise of a date. */
const MOST_DAYS = 3_700;
const HOURS_OF_DAY = 24;

/** French counts both ends: eight days are a week, fifteen a fortnight. */
function inclusiveDays(count: Token, { language }: DateContext): number {
  if (language !== 'fr') return count.value;
  if (count.value === 15) return 14;
  return count.text === 'huit' ? 7 : count.value;
}

/** The day so many units after another; null for units that are no calendar's. */
export function shifted(
  from: CalendarDay,
  count: Token,
  unit: string,
  context: DateContext,
): CalendarDay | null {
  if (count.value > MOST_DAYS) return null;
  switch (unit) {
    case 'd':
      return from + inclusiveDays(count, context);
    case 'u':
      return from + count.value * 7;
    case 'f':
      return from + count.value * 14;
    case 'M':
      return addMonthsTo(from, count.value);
    case 'Y':
      return addMonthsTo(from, count.value * 12);
    case 'k': {
      const calendar = context.calendar ?? MONDAY_TO_FRIDAY;
      return shiftWorkingDays(nearestWorkingDay(from, 'back', calendar), count.value, calendar);
    }
    case 'h':
      return from + Math.ceil(count.value / HOURS_OF_DAY);
    default:
      return null;
  }
}

const ONE: Token = {
  letter: 'c',
  value: 1,
  numbers: [],
  separator: '',
  text: '',
  start: 0,
  end: 0,
};

function inSpan(named: Named, context: DateContext): Outcome {
  const unit = named('unit')?.letter ?? '';
  return dayPeriod(shifted(context.today, named('count') ?? ONE, unit, context));
}

function withinSpan(named: Named, context: DateContext): Period | null {
  const unit = named('unit')?.letter ?? '';
  const until = shifted(context.today, named('count') ?? ONE, unit, context);
  return until === null ? null : { grain: 'deadline', from: context.today, until, sure: true };
}

/** What stands between two counts: "two or three weeks". */
const OR = /^(?:or|to|of|tot|a|oder|bis|ou|-)$/;

/** "In 2-3 weeks" is kept with the third. */
function upToSecond(named: Named, context: DateContext): Outcome {
  const pair = named('pair');
  const [first = 0, second = 0] = pair?.numbers ?? [];
  if (pair?.separator !== '-' || second <= first) return null;
  const unit = named('unit')?.letter ?? '';
  const until = shifted(context.today, { ...ONE, value: second }, unit, context);
  return until === null ? null : { grain: 'deadline', from: context.today, until, sure: true };
}

/** "2 upcoming weeks": the last of them. */
function lastOfComing(named: Named, { today }: DateContext): Outcome {
  const count = named('count')?.value ?? 1;
  const now = partsOf(today);
  switch (named('unit')?.letter) {
    case 'd':
      return dayPeriod(today + count);
    case 'u':
      return weekPeriod(weekStart(today) + count * 7);
    case 'M':
      return monthPeriod(now.year, now.month + count);
    case 'q':
      return quarterPeriod(now.year, Math.ceil(now.month / 3) + count);
    default:
      return null;
  }
}

const COUNT = '(?<count>[cnN])';

export const SPAN_RULES: readonly Rule[] = [
  rule(`[IAF][O]?${COUNT}(?<unit>[dukMf])E?`, inSpan),
  rule('[IA]c?(?<unit>f)E?', inSpan),
  rule(`${COUNT}(?<unit>[dukMYf])(?:E|FH|AH|A$)`, inSpan),
  rule(`[rZ][gv]?${COUNT}(?<unit>[dukMf])`, withinSpan),
  rule(`r[gv]?${COUNT}(?<unit>Y)`, withinSpan),
  rule(`[rZ]${COUNT}(?<unit>h)`, (named, context) =>
    (named('count')?.value ?? 0) >= HOURS_OF_DAY ? withinSpan(named, context) : null,
  ),
  rule('r[gv]?(?<unit>[uM])', withinSpan),
  rule('[IAr][gv]?(?<pair>P)(?<unit>[dukM])', upToSecond),
  rule('[IAr][gv]?[cn](?<or>[~Zvg-])(?<count>[cn])(?<unit>[dukM])', (named, context) =>
    OR.test(named('or')?.text ?? '') ? withinSpan(named, context) : null,
  ),
  rule(`[g]?p${COUNT}(?<unit>[duMq])`, lastOfComing),
  rule(`${COUNT}p(?<unit>[duMq])`, lastOfComing),
  nothing('B?[cnN][dukMYfh]Q|[BQ][cnN][dukMYfh]|Q[cnN]?[dukMYfh]'),
];
