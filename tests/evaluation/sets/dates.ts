import path from 'node:path';
import { de, en, fr, nl } from 'chrono-node';
import { dayFromIso, isoOfDay } from '../../../lib/domain/dates/calendar-day';
import { findDates } from '../../../lib/domain/dates/find-dates';
import type { DateLanguage, FoundDate } from '../../../lib/domain/dates/found-date';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet, Measured } from '../measure';
import { share } from '../share';

interface Row {
  readonly lang: DateLanguage;
  readonly source: string;
  readonly text: string;
  readonly ref: string;
  readonly class: string;
  readonly start: string;
  /** The day after the last; for a deadline that day. */
  readonly end: string;
}

interface Phrase {
  readonly lang: DateLanguage;
  readonly source: string;
  readonly text: string;
  readonly ref: string | null;
  readonly negative: boolean;
}

const FLOORS: Readonly<Record<DateLanguage, number>> = { nl: 0.43, en: 0.42, de: 0.32, fr: 0.35 };
const CHRONO = { nl, en, de, fr } as const;
const LANGUAGES: readonly DateLanguage[] = ['nl', 'en', 'de', 'fr'];

/** Both sources of English rows write as Americans do. */
function find(text: string, lang: DateLanguage, ref: string): FoundDate | undefined {
  return findDates(text, {
    language: lang,
    today: dayFromIso(ref),
    ...(lang === 'en' ? { order: 'month-first' } : {}),
  })[0];
}

/** Days, months and deadlines exactly; else the day the found period ends lies in the expected. */
function isRight(row: Row, found: FoundDate | undefined): boolean {
  if (!found) return false;
  const [start, end] = [dayFromIso(row.start), dayFromIso(row.end)];
  if (row.class === 'deadline') return found.until === end;
  if (row.class === 'day') {
    const isPoint = found.grain === 'deadline' || found.from === found.until;
    return isPoint && found.until === start;
  }
  if (row.class === 'month') {
    return found.grain === 'month' && found.from === start && found.until === end - 1;
  }
  return found.until >= start && found.until < end;
}

/** As measured for docs: the default parse, exact start, for months the month. */
function chronoIsRight(row: Row): boolean {
  const ref = new Date(row.ref);
  const found = CHRONO[row.lang].casual.parse(row.text, ref, { forwardDate: true })[0];
  if (!found) return false;
  const year = found.start.get('year');
  const month = String(found.start.get('month')).padStart(2, '0');
  const day = String(found.start.get('day')).padStart(2, '0');
  const said = `${year}-${month}-${day}`;
  if (row.class === 'month') return said.slice(0, 7) === row.start.slice(0, 7);
  return said === (row.class === 'deadline' ? row.end : row.start).slice(0, 10);
}

async function negatives(folder: string): Promise<Measured> {
  const all = await readJsonLines<Phrase>(path.join(folder, 'dates/dates.jsonl'));
  const rows = all.filter(({ negative, source }) => negative && source !== 'chrono');
  const hit = rows.filter(
    ({ text, lang, ref }) => find(text, lang, ref ?? isoOfDay(17_000)) !== undefined,
  );
  return share(hit.length, rows.length, { floor: 0.19, goal: 0.05, isLoss: true });
}

/** Dates in four languages, resolved against the day of writing (facts/baselines.md 1). */
export const dates: EvaluationSet = {
  name: 'dates',
  async measure(folder) {
    const all = await readJsonLines<Row>(path.join(folder, 'dates/promisable.jsonl'));
    const rows = all.filter(({ source }) => source !== 'chrono');
    if (rows.length === 0) return null;
    const measures: Record<string, Measured> = {};
    for (const lang of LANGUAGES) {
      const own = rows.filter((row) => row.lang === lang);
      const right = own.filter((row) => isRight(row, find(row.text, lang, row.ref)));
      measures[lang] = share(right.length, own.length, { floor: FLOORS[lang], goal: 0.85 });
    }
    measures['negativesHit'] = await negatives(folder);
    for (const lang of LANGUAGES) {
      const own = rows.filter((row) => row.lang === lang);
      const name = `chrono${lang.charAt(0).toUpperCase()}${lang.slice(1)}`;
      measures[name] = share(own.filter(chronoIsRight).length, own.length);
    }
    return measures;
  },
};
