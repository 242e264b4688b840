import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateEvidence, NO_EVIDENCE } from './date-evidence';
import { readDate } from './read-date';

const TABLE = process.env['RADIOSTILTE_LOCALE_DATES'];
const SKIPPED = TABLE ? '' : ' (skipped: RADIOSTILTE_LOCALE_DATES names no dates.jsonl)';
const PAGE = 12;

interface Row {
  readonly locale: string;
  readonly shape: string;
  readonly zone: string;
  readonly text: string;
  readonly truth: string;
}

/** The row's instant as the clock in its zone shows it, written as if it were UTC. */
function wallClock({ truth, zone }: Row): number {
  const shown = new Date(truth).toLocaleString('sv', { timeZone: zone });
  return Math.floor(Date.parse(`${shown.replace(' ', 'T')}Z`) / 60_000) * 60_000;
}

function pagesOf(rows: readonly Row[]): Row[][] {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.locale} ${row.shape}`;
    lists.set(name, [...(lists.get(name) ?? []), row]);
  }
  return [...lists.values()].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / PAGE) }, (_, page) =>
      list.slice(page * PAGE, (page + 1) * PAGE),
    ),
  );
}

interface Score {
  readonly all: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

function judge(rows: readonly Row[], together: boolean): Score {
  const refused: Row[] = [];
  const wrong: string[] = [];
  for (const page of pagesOf(rows)) {
    const languages = [page[0]?.locale ?? ''];
    const titles = page.map(({ text }) => text);
    const evidence = together ? dateEvidence(titles, languages) : NO_EVIDENCE;
    for (const row of page) {
      const read = readDate(row.text, evidence, languages);
      if (read === null) refused.push(row);
      else if (read.from !== wallClock(row)) wrong.push(`${row.locale}: ${row.text}`);
    }
  }
  return { all: rows.length, refused: refused.length, wrong };
}

describe.skipIf(!TABLE)(`the table of localised dates${SKIPPED}`, () => {
  it.each([
    ['alone', false, 0.1],
    ['with its page', true, 0.01],
  ])('reads each date %s or not at all', (title, together, most) => {
    const lines = readFileSync(TABLE ?? '', 'utf8')
      .trim()
      .split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Row);
    for (const shape of new Set(rows.map((row) => row.shape))) {
      const { all, refused, wrong } = judge(
        rows.filter((row) => row.shape === shape),
        together,
      );
      // biome-ignore lint/suspicious/noConsole: the share refused is what this table is for
      console.info(`${title}, ${shape}: ${refused} of ${all} refused`);
      expect(wrong).toEqual([]);
      if (shape === 'outlookTitle') expect(refused / all).toBeLessThan(most);
    }
  });
});
