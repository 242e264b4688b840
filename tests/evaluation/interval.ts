/** 95 % of the normal distribution lie within so many standard deviations. */
const Z = 1.959964;

/** Wilson's interval of a share (Wilson 1927). */
export function shareInterval(hits: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const p = hits / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * The interval of a statistic that is no share, by drawing the cases again 500 times (bootstrap,
 * Efron 1979). The draws are the same at every run.
 */
export function drawnInterval<Case>(
  cases: readonly Case[],
  statistic: (drawn: readonly Case[]) => number,
): readonly [number, number] {
  const next = drawing();
  const values = Array.from({ length: 500 }, () =>
    statistic(cases.map(() => cases[Math.floor(next() * cases.length)] as Case)),
  ).sort((a, b) => a - b);
  return [values[12] ?? 0, values[487] ?? 0];
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function drawing(): () => number {
  let state = 0x5eed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
