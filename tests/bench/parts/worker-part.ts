import path from 'node:path';
import { type BenchRun, inTurn } from '../bench-run';
import { addSample } from '../samples';
import { say } from '../say';
import { keyedExtension } from '../stored/keyed-extension';
import { deathToAnswer, openMailTab, sightingToBadge } from '../worker/worker-time';
import { withFilled } from './with-filled';

/** A sighting until the badge, and a dead worker until its answer, at each size in turn. */
export async function workerPart(run: BenchRun): Promise<void> {
  const { samples, rounds, cache, folder } = run;
  const extensionDir = await keyedExtension(cache, path.join(folder, 'extension'));
  await withFilled(run, extensionDir, async (browsers) => {
    const tabs = [];
    for (const [size, browser] of browsers) tabs.push([size, await openMailTab(browser)] as const);
    for (const [, tab] of tabs) await sightingToBadge(tab);
    for (let round = 0; round < rounds; round += 1) {
      for (const [size, tab] of inTurn(tabs, round)) {
        addSample(samples, 'startMs', size, await deathToAnswer(tab));
        // What a worker does first after its start is over.
        await sightingToBadge(tab);
        addSample(samples, 'badgeMs', size, await sightingToBadge(tab));
      }
      say(`worker ${round + 1}/${rounds}`);
    }
  });
}
