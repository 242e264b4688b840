import type { BenchRun } from '../bench-run';
import { say } from '../say';
import { SIZES, type Size } from '../stored/filled-profile';
import { type FilledBrowser, openFilled } from '../stored/open-filled';

/** Opens a browser for each size, all at once, and closes them. A quick run leaves out the largest. */
export async function withFilled(
  { cache, folder, quick }: BenchRun,
  extensionDir: string,
  run: (browsers: ReadonlyMap<Size, FilledBrowser>) => Promise<void>,
): Promise<void> {
  const sizes = (Object.keys(SIZES) as Size[]).filter((size) => !quick || SIZES[size] <= 1_000);
  const browsers = new Map<Size, FilledBrowser>();
  try {
    for (const size of sizes) {
      say(`opening the store with ${size} threads`);
      browsers.set(size, await openFilled(size, { cache, extensionDir, folder }));
    }
    await run(browsers);
  } finally {
    for (const { context } of browsers.values()) await context.close();
  }
}
