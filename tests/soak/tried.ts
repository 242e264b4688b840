/** What one part of the soak tried, and what it lost. */
export interface Tried {
  readonly what: string;
  readonly rounds: number;
  /** What was counted, in words: "2,412 sightings acknowledged". */
  readonly counted: string;
  /** One line each; empty where nothing was lost. */
  readonly lost: readonly string[];
  readonly seconds: number;
}

/** Measures the time of one part. */
export async function tried(
  what: string,
  run: () => Promise<Omit<Tried, 'what' | 'seconds'>>,
): Promise<Tried> {
  const start = performance.now();
  const told = await run();
  return { what, ...told, seconds: Math.round((performance.now() - start) / 1_000) };
}

/** Everything that was tried, as a table to be read. */
export function table(all: readonly Tried[]): string {
  const head = ['tried', 'rounds', 'counted', 'lost', 'seconds'];
  const rows = all.map(({ what, rounds, counted, lost, seconds }) => [
    what,
    String(rounds),
    counted,
    String(lost.length),
    String(seconds),
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const lost = all.flatMap((one) => one.lost.map((each) => `LOST ${one.what}: ${each}`));
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ...lost]
    .map((text) => `${text}\n`)
    .join('');
}
