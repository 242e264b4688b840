/** What the project has promised itself, and whether the figures say so. */
import { type Samples, samplesOf } from '../samples';
import { medianWithin, type Ratio, ratioOfMedians } from '../statistics/ratio';

export interface Goal extends Ratio {
  readonly name: string;
  readonly atMost: number;
  /** '' for a ratio. */
  readonly unit: string;
  /** The interval touches what is allowed. */
  readonly holds: boolean;
}

type Take = (samples: Samples) => readonly number[];

const of =
  (figure: string, subject: string): Take =>
  (samples) =>
    samplesOf(samples, figure, subject);

/** Two lists round by round; as long as the shorter one. */
const both =
  (a: Take, b: Take, join: (a: number, b: number) => number): Take =>
  (samples) => {
    const others = b(samples);
    return a(samples)
      .slice(0, others.length)
      .map((value, round) => join(value, others[round] ?? Number.NaN));
  };

const plus = (a: number, b: number): number => a + b;
const minus = (a: number, b: number): number => a - b;

const RATIOS: readonly (readonly [name: string, above: Take, below: Take, atMost: number])[] = [
  ['page: ours to InboxSDK', of('pageCostMs', 'ours'), of('pageCostMs', 'inboxsdk'), 0.1],
  ['page: ours to gmail-js', of('pageCostMs', 'ours'), of('pageCostMs', 'gmailjs'), 1],
  ['popup: 100,000 threads to 5', of('popupMs', '100000'), of('popupMs', '5'), 1.15],
  ['popup: 1,000,000 threads to 5', of('popupMs', '1000000'), of('popupMs', '5'), 1.5],
  ['popup: 5 threads to a static page', of('popupMs', '5'), of('popupMs', 'static'), 2],
  ['badge: 1,000,000 threads to 1,000', of('badgeMs', '1000000'), of('badgeMs', '1000'), 1.3],
  [
    'import: ours to judging and raw writing',
    of('importSeconds', 'ours'),
    both(of('importSeconds', 'judgeOnly'), of('importSeconds', 'rawOnly'), plus),
    2,
  ],
];

const AMOUNTS: readonly (readonly [name: string, amount: Take, atMost: number, unit: string])[] = [
  ['page: long tasks of ours', of('longTasks', 'ours'), 0, 'a round'],
  ['page: heap added', both(of('heapMb', 'ours'), of('heapMb', 'none'), minus), 2, 'MB'],
  ['size: a mail tab', of('gzipKb', 'ours'), 12, 'kB gzip'],
  ['one click: busy', of('oneClickBusyMs', 'busy'), 50, 'ms'],
];

/** Those whose figures were measured. */
export function goalsIn(samples: Samples): readonly Goal[] {
  const ratios = RATIOS.flatMap(([name, above, below, atMost]) => {
    const [a, b] = [above(samples), below(samples)];
    return a.length > 0 && b.length > 0 ? [goal(name, ratioOfMedians(a, b), atMost, '')] : [];
  });
  const amounts = AMOUNTS.flatMap(([name, amount, atMost, unit]) => {
    const values = amount(samples);
    return values.length > 0 ? [goal(name, medianWithin(values), atMost, unit)] : [];
  });
  return [...ratios, ...amounts];
}

function goal(name: string, ratio: Ratio, atMost: number, unit: string): Goal {
  return { name, ...ratio, atMost, unit, holds: ratio.from <= atMost };
}
