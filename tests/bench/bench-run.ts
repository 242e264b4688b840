import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './build-script';
import type { Samples } from './samples';

/** What every part is given. */
export interface BenchRun {
  readonly samples: Samples;
  readonly rounds: number;
  /** Few and small, to see that it works. */
  readonly quick: boolean;
  /** What is made once and kept: filled profiles. */
  readonly cache: string;
  /** Of this part alone; empty at its beginning, and gone after it. */
  readonly folder: string;
}

const HOME = path.join(ROOT, '.tmp/bench');

/** Runs a part in a folder of its own. */
export async function inFolder<T>(
  name: string,
  run: (place: Pick<BenchRun, 'cache' | 'folder'>) => Promise<T>,
): Promise<T> {
  const folder = path.join(HOME, name);
  const cache = path.join(HOME, 'cache');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await mkdir(cache, { recursive: true });
  try {
    return await run({ cache, folder });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Another one begins each round, so that nobody always comes first. */
export function inTurn<T>(subjects: readonly T[], round: number): readonly T[] {
  const first = round % subjects.length;
  return [...subjects.slice(first), ...subjects.slice(0, first)];
}
