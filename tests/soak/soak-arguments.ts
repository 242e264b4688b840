export interface SoakArguments {
  /** Rounds in which the browser is killed, of all three kinds together. */
  readonly kills: number;
  /** Cases of each property. */
  readonly cases: number;
  readonly minutes: number;
  readonly seed: number;
}

export const SOAK_USAGE = 'Usage: npm run soak [-- --short] [--seed <number>]';

const LONG = { kills: 100, cases: 10_000, minutes: 60 };
const SHORT = { kills: 3, cases: 300, minutes: 2 };

/** What was typed; the seed is that of the moment where none was, and is told. */
export function soakArguments(
  words: readonly string[],
): { readonly ok: SoakArguments } | { readonly wrong: string } {
  let size = LONG;
  let seed = Date.now() % 1_000_000;
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--short') size = SHORT;
    else if (word === '--seed') seed = Number(left.shift());
    else return { wrong: `"${word}" is not understood.` };
  }
  return Number.isInteger(seed) ? { ok: { ...size, seed } } : { wrong: 'The seed is no number.' };
}
