import { describe, expect, it } from 'vitest';
import { type DateEvidence, dateEvidence, NO_EVIDENCE } from './date-evidence';
import { readDate } from './read-date';

interface Row {
  readonly text: string;
  /** The wall clock, as if it were UTC. */
  readonly truth: number;
}

const LOCALES =
  'nl nl-BE de de-AT de-CH fr fr-BE fr-CA en-US en-GB en-CA en-AU en-IN en-ZA es es-MX es-PA it pt-PT pt-BR pl sv da nb fi et lv lt tr cs sk sl hr hu ro bg el ru uk sr ja zh-CN zh-TW ko ar ar-EG he hi bn th fa vi id ca eu ka hy'.split(
    ' ',
  );

const DATES = [
  [2026, 2, 18, 11, 18],
  [2026, 2, 17, 0, 5],
  [2026, 2, 8, 12, 0],
  [2026, 1, 3, 12, 59],
  [2026, 0, 1, 0, 0],
  [2025, 11, 31, 23, 59],
  [2025, 10, 5, 9, 30],
  [2025, 8, 9, 15, 7],
  [2025, 7, 12, 13, 0],
  [2025, 5, 4, 21, 45],
  [2025, 3, 22, 1, 1],
  [2024, 1, 29, 4, 41],
  [2024, 0, 12, 16, 26],
  [2023, 4, 10, 15, 25],
  [2022, 6, 7, 6, 10],
  [2021, 9, 2, 18, 18],
] as const;

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

const KINDS: Record<string, Intl.DateTimeFormatOptions> = {
  'weekday and numbers': { weekday: 'short', ...DAY, ...TIME },
  'two-digit numbers': { weekday: 'short', ...DAY, month: '2-digit', day: '2-digit', ...TIME },
  'numbers alone': { ...DAY, ...TIME },
  'numbers with seconds': { weekday: 'long', ...DAY, ...TIME, second: '2-digit' },
  'month as a word': { weekday: 'short', ...DAY, month: 'short', ...TIME },
  'written out': { dateStyle: 'full', timeStyle: 'short' },
};

function rowsOf(locale: string, options: Intl.DateTimeFormatOptions): Row[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return DATES.map(([year, month, day, hour, minute]) => {
    const truth = Date.UTC(year, month, day, hour, minute);
    return { text: format.format(truth), truth };
  });
}

interface Score {
  all: number;
  refused: number;
  readonly wrong: string[];
}

function judge(rows: readonly Row[], evidence: DateEvidence, locale: string, score: Score): void {
  for (const { text, truth } of rows) {
    const read = readDate(text, evidence, [locale]);
    score.all += 1;
    if (read === null) score.refused += 1;
    else if (read.from !== truth || read.until !== truth + 60_000) {
      score.wrong.push(`${locale}: ${text} read as ${new Date(read.from).toISOString()}`);
    }
  }
}

function pagesOf(rows: readonly Row[], pageSize: number): Row[][] {
  const starts = pageSize === 1 ? rows.map((_, place) => place) : [0, rows.length - pageSize];
  return starts.map((start) => rows.slice(start, start + pageSize));
}

/** Pages of one string have no evidence but their own. */
function scoreOf(options: Intl.DateTimeFormatOptions, pageSize: number): Score {
  const score: Score = { all: 0, refused: 0, wrong: [] };
  for (const locale of LOCALES) {
    for (const page of pagesOf(rowsOf(locale, options), pageSize)) {
      const titles = page.map(({ text }) => text);
      const evidence = pageSize === 1 ? NO_EVIDENCE : dateEvidence(titles, [locale]);
      judge(page, evidence, locale, score);
    }
  }
  return score;
}

const CASES = [1, 12].flatMap((pageSize) =>
  (['h23', 'h12'] as const).flatMap((hourCycle) =>
    Object.entries(KINDS).map(([kind, options]) => ({
      title: `${kind}, ${hourCycle}, ${pageSize} together`,
      options: { ...options, hourCycle },
      pageSize,
      most: pageSize === 1 && kind === 'numbers alone' ? 0.6 : 0.15,
    })),
  ),
);

describe('dates as many languages write them', () => {
  it.each(CASES)('$title', ({ title, options, pageSize, most }) => {
    const { all, refused, wrong } = scoreOf(options, pageSize);
    // biome-ignore lint/suspicious/noConsole: the share refused is what this table is for
    console.info(`${title}: ${((100 * refused) / all).toFixed(1)} % of ${all} refused`);
    expect(wrong).toEqual([]);
    expect(refused / all).toBeLessThan(most);
  });
});
