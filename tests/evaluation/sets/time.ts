/** How long the judgement takes on a long message. A speed is printed, and no test. */
import path from 'node:path';
import { judgeIncoming } from '../../../lib/domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../../lib/domain/judgement/judge-outgoing';
import { drawnInterval } from '../interval';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet } from '../measure';

const OWN_CORPUS = path.resolve(import.meta.dirname, '../corpus/messages.jsonl');
const CHARACTERS = 2_000;
const SENT_AT = Date.UTC(2026, 5, 10, 8);

interface Row {
  readonly subject: string;
  readonly text: string;
  readonly lang: string;
  readonly from: { readonly address: string; readonly name: string };
}

/** One message for each of the corpus: its text, then those that follow in its language. */
function longMessages(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    const following = [...rows.slice(index), ...rows.slice(0, index)];
    const texts = following.filter(({ lang }) => lang === row.lang).map(({ text }) => text);
    return { ...row, text: texts.join('\n').repeat(2).slice(0, CHARACTERS) };
  });
}

/** As theirs and as mine, without being told the language: more than a single message costs. */
function judge({ from, subject, text }: Row): void {
  const seen = { subject, text, extent: 'whole', language: null } as const;
  judgeIncoming({ ...seen, from, sentAt: SENT_AT, zone: 'Europe/Amsterdam' });
  judgeOutgoing(seen);
}

function millisecondsFor(row: Row): number {
  const before = performance.now();
  judge(row);
  return performance.now() - before;
}

function quantile(share: number): (times: readonly number[]) => number {
  return (times) => [...times].sort((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;
}

/** On the project's own corpus, whatever folder is measured. */
export const time: EvaluationSet = {
  name: 'time',
  async measure() {
    const messages = longMessages(await readJsonLines<Row>(OWN_CORPUS));
    for (const message of messages) judge(message);
    const times = messages.map(millisecondsFor);
    const measured = (of: (times: readonly number[]) => number) => ({
      value: of(times),
      n: times.length,
      interval: drawnInterval(times, of),
      isLoss: true,
    });
    return {
      medianMs: { ...measured(quantile(0.5)), goal: 5 },
      ninetiethMs: measured(quantile(0.9)),
    };
  },
};
