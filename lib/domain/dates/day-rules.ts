import { dayOf, weekdayOf } from './calendar-day';
import type { DateContext, Period } from './found-date';
import {
  comingDate,
  comingDayOfMonth,
  comingWeekday,
  dayPeriod,
  firstWeekday,
  fullYear,
  inOrder,
} from './periods';
import { type Named, nothing, type Outcome, PART, type Rule, rule } from './rule';
import type { Token } from './token';

const { links, sign, dayNumber, month, year, weekday } = PART;

function namedDate(named: Named, { today }: DateContext): Outcome {
  const day = named('day')?.value ?? 0;
  const inMonth = named('month')?.value ?? 0;
  const inYear = named('year')?.value;
  if (inYear !== undefined) return dayPeriod(dayOf(fullYear(inYear), inMonth, day));
  const first = comingDate(day, inMonth, today);
  const onDay = named('weekday')?.value;
  if (first === null || onDay === undefined || weekdayOf(first) === onDay) return dayPeriod(first);
  // "Friday 18 July" of another year, or a slip of the pen.
  const second = comingDate(day, inMonth, first + 1);
  const fits = second !== null && weekdayOf(second) === onDay;
  return dayPeriod(fits ? second : first, false);
}

/** "15/2", which alone may be a price, a version or a range. */
function pairDate(named: Named, context: DateContext): Outcome {
  const [first = 0, second = 0] = named('pair')?.numbers ?? [];
  const onDay = named('weekday')?.value;
  const inYear = named('year')?.value;
  const inContext = inOrder([first, second], context);
  const candidates = (
    inContext
      ? [inContext]
      : [
          { day: first, month: second },
          { day: second, month: first },
        ]
  )
    .map(({ day, month: inMonth }) =>
      inYear === undefined
        ? comingDate(day, inMonth, context.today)
        : dayOf(fullYear(inYear), inMonth, day),
    )
    .filter((day) => day !== null);
  if (inContext) return dayPeriod(candidates[0] ?? null);
  // "Friday 7-6": only one of the two orders falls on a Friday.
  const fitting = candidates.filter((day) => weekdayOf(day) === onDay);
  return context.language === 'en' && fitting.length === 1 ? dayPeriod(fitting[0] ?? null) : null;
}

/** Abbreviated weekdays that people mostly mean otherwise: "so", French "sea". */
const OTHER_WORDS = new Set(['so', 'mer', 'mar', 'di', 'zo', 'sat', 'sun', 'wed']);

function looksLikeDate(named: Named, context: DateContext): Outcome {
  const pair = named('pair');
  const [first = 0, second = 0] = pair?.numbers ?? [];
  const isFraction = first < second && second <= 4;
  const isAlways = first === 24 && second === 7;
  const isWritten =
    pair?.separator === '/'
      ? !isFraction && !isAlways
      : pair?.separator === '-' && context.language === 'nl' && first > second;
  return isWritten ? pairDate(named, context) : null;
}

function tripleDate(named: Named, context: DateContext): Outcome {
  const [first = 0, second = 0, third = 0] = named('triple')?.numbers ?? [];
  if (first > 999) return dayPeriod(dayOf(first, second, third));
  const inContext = inOrder([first, second], context);
  return inContext && (third > 1950 || third < 100)
    ? dayPeriod(dayOf(fullYear(third), inContext.month, inContext.day))
    : null;
}

function spacedDate(named: Named, context: DateContext): Outcome {
  const [first, second] = [named('first')?.value ?? 0, named('second')?.value ?? 0];
  const written = named('year')?.value;
  const found = inOrder([first, second], context);
  if (!found) return null;
  return dayPeriod(
    written === undefined
      ? comingDate(found.day, found.month, context.today)
      : dayOf(fullYear(written), found.month, found.day),
  );
}

function dayAlone(named: Named, { today }: DateContext): Outcome {
  const day = named('day')?.value ?? 0;
  if (day < 1 || day > 31) return null;
  return dayPeriod(comingDayOfMonth(day, today, named('weekday')?.value));
}

function isInDigits(day: Token | undefined): boolean {
  return /^\d/.test(day?.text ?? '');
}

/** "The first" and "the second" are mostly the first and second of something else. */
function isPastThird(day: Token | undefined): boolean {
  return (day?.value ?? 0) > 3;
}

function relativeWeekday(named: Named, context: DateContext): Period | null {
  const { today, language } = context;
  const asked = named('weekday')?.value ?? 0;
  const letter = named('rel')?.letter ?? '';
  const coming = comingWeekday(asked, today);
  const inThisWeek = firstWeekday(asked, today - weekdayOf(today) + 1);
  if (letter === 'x' || letter === 'X') {
    const inNextWeek = inThisWeek + (letter === 'X' ? 14 : 7);
    // French "lundi prochain" is the Monday that comes; elsewhere both readings are used.
    if (language === 'fr') return dayPeriod(coming, coming === inNextWeek);
    return dayPeriod(inNextWeek, coming === inNextWeek);
  }
  if (letter === 't') return dayPeriod(inThisWeek >= today ? inThisWeek : inThisWeek + 7);
  return dayPeriod(coming);
}

/** Weeks behind a weekday: "Tuesday in two weeks", French "mardi en huit". */
function weekdayInWeeks(named: Named, { today }: DateContext): Outcome {
  const asked = named('weekday')?.value ?? 0;
  const weeks = named('count')?.value ?? 0;
  return weeks > 52 ? null : dayPeriod(firstWeekday(asked, today) + weeks * 7);
}

function frenchEights(named: Named, { today, language }: DateContext): Outcome {
  const days = named('count')?.value ?? 0;
  if (language !== 'fr' || (days !== 8 && days !== 15)) return null;
  const asked = named('weekday')?.value ?? 0;
  return dayPeriod(firstWeekday(asked, today) + (days === 8 ? 7 : 14));
}

export const DAY_RULES: readonly Rule[] = [
  nothing('S'),
  rule('8', (_, { today }) => dayPeriod(today)),
  rule('(?<day>a)D?', (named, { today }) => dayPeriod(today + (named('day')?.value ?? 0))),
  rule(`${weekday}(?<day>c)${sign}[v]?(?<month>m)[.]?${year}`, namedDate),
  rule(`[tx]?${weekday}${dayNumber}d?${sign}${links}${month}${sign}${year}`, namedDate),
  rule(`${weekday}${month}${sign}[g]?${dayNumber}${year}(?![:%MudhqkKYe])`, namedDate),
  rule(`${weekday}(?<month>m)[.]?g?(?<day>c)${year}(?![:%MudhqkKYe~])`, namedDate),
  rule(`(?<year>y)${sign}${month}${sign}(?<day>n)`, namedDate),
  rule(`(?<year>y)${sign}(?<day>n)${sign}${month}`, namedDate),
  rule(`${month}${sign}(?<year>y)${sign}(?<day>n)`, namedDate),
  rule(`(?<day>n)${sign}(?<year>y)${sign}${month}`, namedDate),
  rule(`[OIgvtx]{0,2}(?<weekday>[wJ])[.]?[,]?[gOv]{0,2}(?<pair>P)[.]?${year}`, pairDate),
  rule(`(?<=[OgtvZBLF])(?<pair>P)[.]?${year}`, pairDate),
  rule('^(?<pair>P)[.]?$', pairDate),
  rule(`(?<pair>P)[.]?${year}`, looksLikeDate),
  rule('(?<triple>T)', tripleDate),
  rule(`(?:[OIgvtx]{0,2}(?<weekday>[wJ])[.]?[,]?[gOv]{0,2})(?<triple>T)`, tripleDate),
  // German "27. 11." and "siebter vierter".
  rule('(?:[wJ][,]?[gO]?)?(?<first>[no])[.](?<second>[no])[.](?<year>y)?', spacedDate),
  rule('(?:[wJ][,]?[gO]?)?(?<first>o)(?<second>[no])[.]?(?<year>y)?', spacedDate),
  rule('(?<=[OgwJ])(?<first>n)[.](?<second>o)[.]?(?<year>y)?', spacedDate),
  rule('g(?<first>n)(?<second>n)(?<year>[yn])?(?![~uMdkYhV])', (named, context) =>
    context.language === 'fr' ? spacedDate(named, context) : null,
  ),
  rule('^(?<first>n)(?<second>n)(?<year>y)?$', spacedDate),
  rule('(?<first>n)(?<second>n)(?<year>y)(?![~uMdkYhV])', (named, context) =>
    context.language === 'fr' ? spacedDate(named, context) : null,
  ),
  rule('(?<weekday>[wJ])[.]?[,]?[gO]{0,2}(?<day>[on])[.]?(?![:K~uMdkYhVqmj/.-])', dayAlone),
  rule('(?<weekday>[wJ])[.]?[,]?[gO]{1,2}(?<day>[on])[.]?(?![:KuMdkYhVqmj/.-])', dayAlone),
  rule('(?<weekday>[wJ])[.]?[,]?(?<day>[o])(?![:KuMdkYhVqmj/.-])', dayAlone),
  rule('w[,]?[OvI]?(?<rel>G)|(?<other>G)[w]', () => 'nothing'),
  rule('(?<weekday>w)D?', relativeWeekday),
  rule('(?:(?<rel>[txXp])p?)(?<weekday>w|J[.]|J(?![~c]))[.]?D?', relativeWeekday),
  rule('(?<weekday>w)[gv]?(?<rel>[xp])(?!u)', relativeWeekday),
  rule('[OB](?<weekday>J)(?:[.]|(?![~c]))', relativeWeekday),
  rule('O(?<weekday>J)', (named, context) =>
    OTHER_WORDS.has(named('weekday')?.text ?? '') ? null : relativeWeekday(named, context),
  ),
  rule('^(?<weekday>J)[.]?$', relativeWeekday),
  rule('(?<weekday>w)[AI][gv]?[xX]', (named, { today }) =>
    dayPeriod(comingWeekday(named('weekday')?.value ?? 0, today) + 7),
  ),
  rule('(?<weekday>w)(?:[IvA])?(?<count>[cn])u(?:[FE]H?)?', weekdayInWeeks),
  rule('(?<weekday>w)[vI](?<count>[cn])', frenchEights),
  rule('(?<count>[cn])(?<weekday>[Vw])(?:FH|E)', (named, { today }) =>
    dayPeriod(
      comingWeekday(named('weekday')?.value ?? 0, today) + ((named('count')?.value ?? 1) - 1) * 7,
    ),
  ),
];

/** "the 27th", "am 15.", "le 2": only where the text says that it is a day. */
export const DAY_OF_MONTH_RULES: readonly Rule[] = [
  rule('(?<=[OBLZ]g)(?<day>o)(?![~:uMdkYhVqmjwelo-])', dayAlone),
  rule('(?<=g)(?<day>o)(?![~:uMdkYhVqmjwelo-])', (named, context) =>
    isInDigits(named('day')) || isPastThird(named('day')) ? dayAlone(named, context) : null,
  ),
  rule('(?<=O)(?<day>o)(?![~:uMdkYhVqmjwelo-])', (named, context) =>
    context.language === 'de' && isPastThird(named('day')) ? dayAlone(named, context) : null,
  ),
  rule('(?<=[ZB])(?<day>n)[.]?(?![~:KuMdkYhVqmjwP0Tn%c-])', (named, context) =>
    context.language === 'fr' ? dayAlone(named, context) : null,
  ),
  rule('(?<=[OBLZvg])(?<day>o)(?![:uMdkYhVqmjwelo])', (named, context) =>
    isInDigits(named('day')) ? dayAlone(named, context) : null,
  ),
  rule('(?<=[OLZB][gO]?)(?<day>n)[.](?![:uMdkYhVqmjwP])', (named, context) =>
    context.language === 'de' ? dayAlone(named, context) : null,
  ),
  rule('(?<=g)(?<day>n)[.]?$', dayAlone),
  rule('(?<article>g)(?<day>n)(?![:KuMdkYhVqmjwP0Tn%c-])', (named, context) =>
    named('article')?.text === 'le' ? dayAlone(named, context) : null,
  ),
];
