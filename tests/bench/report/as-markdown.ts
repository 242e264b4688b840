/** The figures of one run as tables that read well on a terminal too. */
import type { Summary } from '../statistics/summary';
import type { Goal } from './goals';
import type { BenchReport } from './report';

const TITLES: Readonly<Record<string, string>> = {
  pageCostMs: 'Script time in a mail tab, ms',
  pageLoadMs: 'of it, while the page loads',
  pageRedrawMs: 'of it, while rows are drawn anew',
  pageScrollMs: 'of it, while lists are gone through',
  layoutMs: 'Beside it, layout within these scripts, ms',
  longTasks: 'Long tasks (over 50 ms) in a round',
  heapMb: 'Heap of the mail page, MB',
  requests: 'Requests beside the page’s own',
  minKb: 'What a mail tab loads, minified, kB',
  gzipKb: 'What a mail tab loads, gzip, kB',
  popupMs: 'Popup, from navigation to the painted list, ms',
  badgeMs: 'One sighting until the badge, ms',
  startMs: 'A dead worker until its first answer, ms',
  importSeconds: 'Bringing in the mailbox, s',
  oneClickBusyMs: 'One click: busy until the text stands in the reply, ms',
  oneClickParts: 'of it by context, and the whole wait, ms',
  judgedASecond: 'Mails judged in a second, by characters',
};

export function reportAsMarkdown(report: BenchReport): string {
  const { machine, figures, goals, quick } = report;
  const lines = [
    `${machine.browser} on ${machine.processor}, ${machine.cores} cores; load before it began ${machine.load.toFixed(1)}.`,
    ...(quick ? ['', '**A quick run, to see that it works: the figures say nothing.**'] : []),
    '',
    ...goalTable(goals),
    ...Object.entries(figures).flatMap(([figure, bySubject]) => ['', ...table(figure, bySubject)]),
    '',
  ];
  return lines.join('\n');
}

function goalTable(goals: readonly Goal[]): readonly string[] {
  if (goals.length === 0) return [];
  return [
    '| goal | at most | measured | 90 % interval | |',
    '|---|---:|---:|---:|---|',
    ...goals.map(
      ({ name, atMost, unit, ratio, from, until, holds }) =>
        `| ${name} | ${`${atMost} ${unit}`.trim()} | ${shown(ratio)} | ${shown(from)} – ${shown(until)} | ${holds ? 'holds' : '**missed**'} |`,
    ),
  ];
}

function table(figure: string, bySubject: Readonly<Record<string, Summary>>): readonly string[] {
  const title = TITLES[figure] ?? figure;
  return [
    `| ${title} | median | middle half | rounds |`,
    '|---|---:|---:|---:|',
    ...Object.entries(bySubject).map(
      ([subject, { median, low, high, rounds }]) =>
        `| ${subject} | ${shown(median)} | ${shown(low)} – ${shown(high)} | ${rounds} |`,
    ),
  ];
}

/** Three digits that count. */
function shown(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}
