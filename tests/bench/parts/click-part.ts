import path from 'node:path';
import type { BenchRun } from '../bench-run';
import { measureClick, openClickPlace } from '../click/one-click';
import { addSample } from '../samples';
import { say } from '../say';

/** A click each round, on another client; the first one does not count. */
export async function clickPart({ samples, rounds, folder }: BenchRun): Promise<void> {
  const place = await openClickPlace(path.join(folder, 'click'), rounds + 1);
  try {
    await measureClick(place, 0);
    for (let round = 1; round <= rounds; round += 1) {
      const { popupMs, workerMs, contentMs, busyMs, wholeMs } = await measureClick(place, round);
      addSample(samples, 'oneClickBusyMs', 'busy', busyMs);
      addSample(samples, 'oneClickParts', 'popup', popupMs);
      addSample(samples, 'oneClickParts', 'worker', workerMs);
      addSample(samples, 'oneClickParts', 'content script', contentMs);
      addSample(samples, 'oneClickParts', 'whole wait', wholeMs);
      say(`click ${round}/${rounds}: busy ${busyMs.toFixed(1)} ms of ${wholeMs.toFixed(0)} ms`);
    }
  } finally {
    await place.context.close();
  }
}
