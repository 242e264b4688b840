/** How long the judgement takes on a long message. A speed is printed, and no test. */
import path from 'node:path';
import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../../lib/domain/judgement/judge-outgoing';
import { drawnInterval } from '../interval';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet, Measured } from '../measure';

const OWN_CORPUS = path.resolve(import.meta.dirname, '../corpus/messages.jsonl');
const CHARACTERS = 2_000;
const ROUNDS = 3;
const MESSAGES = 220;
const SENT_AT = Date.UTC(2026, 5, 10, 8);

interface Row {
  readonly subject: string;
  readonly text: string;
  readonly lang: string;
  readonly from: { readonly address: string; readonly name: string };
}

/** Of all kinds and languages: a text of the corpus, then those that follow in its language. */
function longMessages(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, rows.length / MESSAGES);
  return rows
    .map((row, index) => ({ row, following: [...rows.slice(index), ...rows.slice(0, index)] }))
    .filter((_, index) => index % step < 1)
    .map(({ row, following }) => {
      const texts = following.filter(({ lang }) => lang === row.lang).map(({ text }) => text);
      return { ...row, text: texts.join('\n').repeat(2).slice(0, CHARACTERS) };
    });
}

/** As somebody else's, and without being told the language. */
function judgeTheirs({ from, subject, text }: Row): void {
  judgeIncoming({
    from,
    subject,
    text,
    extent: 'whole',
    language: null,
    sentAt: SENT_AT,
    zone: 'Europe/Amsterdam',
  });
}

function judgeOwn({ subject, text }: Row): void {
  judgeOutgoing({ subject, text, extent: 'whole', language: null });
}

/** The shortest of a few times: other work on the machine makes them longer, and none shorter. */
function milliseconds(judge: (row: Row) => void, row: Row): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    judge(row);
    return performance.now() - before;
  });
  return Math.min(...times);
}

function quantile(share: number): (times: readonly number[]) => number {
  return (times) => [...times].sort((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;
}

function measured(times: readonly number[], of: (times: readonly number[]) => number): Measured {
  return { value: of(times), n: times.length, interval: drawnInterval(times, of), isLoss: true };
}

/** On the project's own corpus, whatever folder is measured. */
export const time: EvaluationSet = {
  name: 'time',
  async measure() {
    const messages = longMessages(await readJsonLines<Row>(OWN_CORPUS));
    const theirs = messages.map((row) => milliseconds(judgeTheirs, row));
    const own = messages.map((row) => milliseconds(judgeOwn, row));
    return {
      medianMs: { ...measured([...theirs, ...own], quantile(0.5)), goal: 5 },
      medianTheirsMs: measured(theirs, quantile(0.5)),
      medianOwnMs: measured(own, quantile(0.5)),
      ninetiethMs: measured([...theirs, ...own], quantile(0.9)),
    };
  },
};
