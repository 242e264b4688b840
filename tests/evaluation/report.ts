import type { Measured, Measures } from './measure';

const NOTHING = '–';
const HEAD = ['set', 'measure', 'value', '95 % interval', 'n', 'floor', 'goal'];

/** One row a measure, as a table to read. */
export function reportTable(all: ReadonlyMap<string, Measures>): string {
  const rows = [...all].flatMap(([set, measures]) =>
    Object.entries(measures).map(([name, measured]) => [set, name, ...cells(measured)]),
  );
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[HEAD, ...rows].map(line).join('\n')}\n`;
}

/** Values alone, by set and measure, on one line; null where no case was there to measure. */
export function reportJson(all: ReadonlyMap<string, Measures>): string {
  const values = [...all].map(([set, measures]) => [
    set,
    Object.fromEntries(Object.entries(measures).map(([name, measured]) => [name, shown(measured)])),
  ]);
  return `${JSON.stringify(Object.fromEntries(values))}\n`;
}

function cells({ value, n, interval, floor, goal, isLoss }: Measured): readonly string[] {
  const better = isLoss ? '≤' : '≥';
  return [
    n === 0 ? NOTHING : number(value),
    interval && n > 0 ? `${number(interval[0])} to ${number(interval[1])}` : '',
    String(n),
    floor === undefined ? '' : number(floor),
    goal === undefined ? '' : `${better} ${number(goal)}`,
  ];
}

function shown({ value, n }: Measured): number | null {
  return n === 0 ? null : value;
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
