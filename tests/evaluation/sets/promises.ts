import path from 'node:path';
import { dayFromIso } from '../../../lib/domain/dates/calendar-day';
import type { DateLanguage } from '../../../lib/domain/dates/found-date';
import { findPromises } from '../../../lib/domain/promises/find-promises';
import { drawnInterval } from '../interval';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet, Measured } from '../measure';
import { callsOf, f1 } from '../share';

interface Row {
  readonly lang: DateLanguage;
  readonly text: string;
  readonly label: string;
  readonly sentLocal?: string | null;
}

interface Call {
  readonly said: boolean;
  readonly is: boolean;
}

/** A day for sentences that were never sent. */
const SOME_DAY = '2026-06-10';

function judge(row: Row): { readonly any: Call; readonly dated: Call } {
  const found = findPromises(row.text, {
    language: row.lang,
    today: dayFromIso(row.sentLocal ?? SOME_DAY),
  });
  return {
    any: { said: found.length > 0, is: row.label.startsWith('promise') },
    dated: { said: found.some(({ dated }) => dated), is: row.label === 'promise-dated' },
  };
}

function measured(calls: readonly Call[], floor: number, goal: number): Measured {
  return {
    value: f1(callsOf(calls)),
    n: calls.filter(({ is }) => is).length,
    interval: drawnInterval(calls, (drawn) => f1(callsOf(drawn))),
    floor,
    goal,
  };
}

/** Promises in sentences of real mails (facts/baselines.md 6). */
export const promisesMail: EvaluationSet = {
  name: 'promises-mail',
  async measure(folder) {
    const rows = await readJsonLines<Row>(path.join(folder, 'promises-mail/sentences.jsonl'));
    if (rows.length === 0) return null;
    const judged = rows.map(judge);
    return {
      any: measured(
        judged.map(({ any }) => any),
        0.834,
        0.92,
      ),
      dated: measured(
        judged.map(({ dated }) => dated),
        0.777,
        0.85,
      ),
    };
  },
};

const FLOORS = {
  nl: { any: 0.746, dated: 0.567 },
  de: { any: 0.793, dated: 0.667 },
  fr: { any: 0.912, dated: 0.837 },
} as const;

/** Promises in single sentences of three languages. */
export const promisesTatoeba: EvaluationSet = {
  name: 'promises-tatoeba',
  async measure(folder) {
    const rows = await readJsonLines<Row>(path.join(folder, 'promises-tatoeba/sentences.jsonl'));
    if (rows.length === 0) return null;
    const measures: Record<string, Measured> = {};
    for (const lang of ['nl', 'de', 'fr'] as const) {
      const judged = rows.filter((row) => row.lang === lang).map(judge);
      const name = `${lang.charAt(0).toUpperCase()}${lang.slice(1)}`;
      measures[`any${name}`] = measured(
        judged.map(({ any }) => any),
        FLOORS[lang].any,
        0.94,
      );
      measures[`dated${name}`] = measured(
        judged.map(({ dated }) => dated),
        FLOORS[lang].dated,
        0.88,
      );
    }
    return measures;
  },
};
