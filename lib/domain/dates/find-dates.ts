import { foldToLine } from '../judgement/fold';
import { type CalendarDay, weekStart } from './calendar-day';
import { DAY_OF_MONTH_RULES, DAY_RULES } from './day-rules';
import type { DateContext, FoundDate, Period } from './found-date';
import { MONTH_RULES } from './month-rules';
import { joinNumberWords } from './number-words';
import { comingDayOfMonth, dayPeriod, weekPeriod } from './periods';
import type { Named, Outcome, Rule } from './rule';
import { SPAN_RULES, shifted } from './span-rules';
import type { Token } from './token';
import { tokensOf } from './tokens';
import { WEEK_RULES } from './week-rules';

const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...DAY_OF_MONTH_RULES,
  ...MONTH_RULES,
  ...WEEK_RULES,
  ...SPAN_RULES,
];

interface Text {
  readonly tokens: readonly Token[];
  /** The letters of the tokens. */
  readonly letters: string;
  /** What `simpleAt` found, by place: each place is asked for from several sides. */
  readonly known: Map<number, Match | null>;
}

interface Match {
  readonly outcome: Period | 'nothing';
  /** Tokens it took. */
  readonly length: number;
}

function namedIn(found: RegExpExecArray, tokens: readonly Token[]): Named {
  return (name) => {
    const at = found.indices?.groups?.[name]?.[0];
    return at === undefined ? undefined : tokens[at];
  };
}

/** `^` and `$` of a rule mean the whole text, so that "17 02" alone is a date. */
function fits({ pattern }: Rule, { letters }: Text, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(letters);
}

/** The rule that takes the most tokens; of two, the first. */
function simpleAt(text: Text, at: number, context: DateContext): Match | null {
  const known = text.known.get(at);
  if (known !== undefined) return known;
  const found = bestRuleAt(text, at, context);
  text.known.set(at, found);
  return found;
}

function bestRuleAt(text: Text, at: number, context: DateContext): Match | null {
  let best: Match | null = null;
  for (const rule of RULES) {
    const found = fits(rule, text, at);
    if (!found || found[0].length <= (best?.length ?? 0)) continue;
    const outcome: Outcome = rule.resolve(namedIn(found, text.tokens), context);
    if (outcome !== null) best = { outcome, length: found[0].length };
  }
  return best;
}

const WEEK_CONTAINING = /[gvIO]{0,2}u[gvCOIA]{1,3}/y;
const SPAN_FROM = /I?(?<count>[cnN])(?<unit>[dukMf])(?<from>[FA])/dy;

function weekContaining(text: Text, at: number, context: DateContext): Match | null {
  WEEK_CONTAINING.lastIndex = at;
  const lead = WEEK_CONTAINING.exec(text.letters)?.[0].length;
  // The article may belong to the date as well: "semaine du 15".
  for (const length of lead === undefined ? [] : [lead, lead - 1]) {
    const inner = simpleAt(text, at + length, context);
    if (inner && inner.outcome !== 'nothing' && inner.outcome.grain === 'day') {
      return {
        outcome: weekPeriod(weekStart(inner.outcome.from)),
        length: length + inner.length,
      };
    }
  }
  const bare = lead === undefined ? null : bareDay(text, at + lead, context);
  return lead === undefined || bare === null
    ? null
    : { outcome: weekPeriod(weekStart(bare)), length: lead + 1 };
}

/** "The week of the 15th": a number that is only here a day of the month. */
function bareDay(
  { tokens, letters }: Text,
  at: number,
  { today }: DateContext,
): CalendarDay | null {
  const day = tokens[at];
  if (!day || !/[on]/.test(day.letter) || /[uMdkYh%:]/.test(letters.charAt(at + 1))) return null;
  return comingDayOfMonth(day.value, today);
}

/** "three weeks from tomorrow", "two months after next Friday". */
function spanFrom(text: Text, at: number, context: DateContext): Match | null {
  SPAN_FROM.lastIndex = at;
  const found = SPAN_FROM.exec(text.letters);
  if (!found) return null;
  const named = namedIn(found, text.tokens);
  const length = found[0].length;
  const inner = startAt(text, at + length, context);
  const count = named('count');
  if (!inner || inner.outcome === 'nothing' || !count) return null;
  const start = inner.outcome.from;
  const day = shifted(start, count, named('unit')?.letter ?? '', context);
  if (day === null) return null;
  return {
    outcome: { grain: 'day', from: day, until: day, sure: true },
    length: length + inner.length,
  };
}

function longest(...matches: readonly (Match | null)[]): Match | null {
  return matches.reduce(
    (best, match) => (match && match.length > (best?.length ?? 0) ? match : best),
    null,
  );
}

/** "from yesterday" is a start, although yesterday itself is no time to come. */
function startAt(text: Text, at: number, context: DateContext): Match | null {
  if (text.letters.charAt(at) !== 'S') return simpleAt(text, at, context);
  return { outcome: dayPeriod(context.today - 1) ?? 'nothing', length: 1 };
}

/** Small words before a date belong to it: "on the", "am", "le". */
const LEAD = /[gOvIt8]{1,3}/y;

function ledAt(text: Text, at: number, context: DateContext): Match | null {
  LEAD.lastIndex = at;
  const lead = LEAD.exec(text.letters)?.[0].length ?? 0;
  let best: Match | null = null;
  for (let length = 1; length <= lead; length += 1) {
    const inner = longest(
      spanFrom(text, at + length, context),
      simpleAt(text, at + length, context),
    );
    best = longest(best, inner && { ...inner, length: inner.length + length });
  }
  return best;
}

function datedAt(text: Text, at: number, context: DateContext): Match | null {
  return longest(
    spanFrom(text, at, context),
    weekContaining(text, at, context),
    simpleAt(text, at, context),
    ledAt(text, at, context),
  );
}

const DEADLINE = /[BZLr][BZLvO]?[gO]{0,2}/y;
/** Dutch "voor" is "for" before what is no point in time. */
const FOR = new Set(['week']);

function deadlineOf(period: Period, words: string, context: DateContext): Period | null {
  const isBefore = words.startsWith('B') || words.charAt(1) === 'B';
  const isPart = period.grain === 'part-of-month' || period.grain === 'part-of-week';
  if (isBefore && context.language === 'nl' && !words.includes('L') && FOR.has(period.grain)) {
    return null;
  }
  const until = isBefore && !isPart ? period.from : period.until;
  return { grain: 'deadline', from: Math.min(context.today, until), until, sure: period.sure };
}

function deadlineAt(text: Text, at: number, context: DateContext): Match | null {
  DEADLINE.lastIndex = at;
  const words = DEADLINE.exec(text.letters)?.[0];
  if (words === undefined) return null;
  for (let length = words.length; length > 0; length -= 1) {
    const inner = yearAt(text, at + length) ?? datedAt(text, at + length, context);
    if (!inner || inner.outcome === 'nothing') continue;
    const outcome = deadlineOf(inner.outcome, words.slice(0, length), context);
    return outcome && { outcome, length: length + inner.length };
  }
  return null;
}

/** A year alone is a time only as a limit: "before 2027". */
function yearAt(text: Text, at: number): Match | null {
  const year = text.tokens[at];
  if (year?.letter !== 'y' || /[mj]/.test(text.letters.charAt(at + 1))) return null;
  if (/[-/]/.test(text.letters.charAt(at + 1))) return null;
  const from = Date.UTC(year.value, 0, 1) / 86_400_000;
  return { outcome: { grain: 'month', from, until: from + 364, sure: true }, length: 1 };
}

function matchAt(text: Text, at: number, context: DateContext): Match | null {
  const best = longest(deadlineAt(text, at, context), datedAt(text, at, context));
  if (!best || best.outcome === 'nothing') return best;
  const behind = /[,(]?[OgI]?L/y;
  behind.lastIndex = at + best.length;
  const late = behind.exec(text.letters);
  if (!late) return best;
  const { until, sure } = best.outcome;
  return {
    outcome: { grain: 'deadline', from: Math.min(context.today, until), until, sure },
    length: best.length + late[0].length,
  };
}

/** "Since Monday" names no time to come. */
const SINCE = /9[gvO]?$/;

/** The same for text that `foldToLine` has folded. */
export function findDatesInFolded(folded: string, context: DateContext): readonly FoundDate[] {
  const tokens = joinNumberWords(tokensOf(folded, context.language), context.language);
  const text: Text = {
    tokens,
    letters: tokens.map(({ letter }) => letter).join(''),
    known: new Map(),
  };
  const found: FoundDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = /[~|,:]/.test(text.letters.charAt(at)) ? null : matchAt(text, at, context);
    const [first, last] = [tokens[at], tokens[at + (match?.length ?? 1) - 1]];
    const isGone = SINCE.test(text.letters.slice(Math.max(0, at - 2), at));
    if (match && match.outcome !== 'nothing' && first && last && !isGone) {
      found.push({ ...match.outcome, start: first.start, end: last.end });
    }
    at += match?.length ?? 1;
  }
  return found;
}

/** As much as the judgement reads of a mail. */
const READ_CHARACTERS = 20_000;

/** Days, weeks, months … that a text names, in its order; what is over is left out. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  return findDatesInFolded(foldToLine(text.slice(0, READ_CHARACTERS)), context).filter(
    ({ until }) => until >= context.today,
  );
}
