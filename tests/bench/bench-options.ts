import { parseArgs } from 'node:util';

export const PARTS = ['page', 'size', 'popup', 'worker', 'import', 'click', 'judge'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly rounds: number;
  readonly json: boolean;
  /** Few and small rounds, without the largest store: to see that it works. */
  readonly quick: boolean;
  /** The page whose figures are written anew; null for none. */
  readonly write: string | null;
}

/** Throws, with a sentence, where something is asked for that there is not. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: PARTS.join() },
      rounds: { type: 'string' },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      write: { type: 'string' },
    },
  });
  const { quick, json } = values;
  const rounds = Number(values.rounds ?? (quick ? 2 : 15));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds} is no number of rounds`);
  return { parts: partsIn(values.only), rounds, json, quick, write: values.write ?? null };
}

function partsIn(only: string): readonly Part[] {
  const wanted = only.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined)
    throw new Error(`there is no part "${unknown}"; there are ${PARTS.join(', ')}`);
  return PARTS.filter((part) => wanted.includes(part));
}
