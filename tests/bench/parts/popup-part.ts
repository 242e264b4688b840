import path from 'node:path';
import { type BenchRun, inTurn } from '../bench-run';
import { preparePopups, STATIC_PAGE, timeToList, writeStaticPage } from '../popup/popup-time';
import { addSample } from '../samples';
import { say } from '../say';
import { keyedExtension } from '../stored/keyed-extension';
import type { FilledBrowser } from '../stored/open-filled';
import { withFilled } from './with-filled';

/** Navigation to painted list, at each size and of a static page, in turn; once before it counts. */
export async function popupPart(run: BenchRun): Promise<void> {
  const { samples, rounds, cache, folder } = run;
  const extensionDir = await keyedExtension(cache, path.join(folder, 'extension'));
  await withFilled(run, extensionDir, async (browsers) => {
    await preparePopups([...browsers.values()]);
    const smallest = browsers.get('5');
    if (!smallest) throw new Error('the smallest store is not open');
    await writeStaticPage(smallest, extensionDir);
    const subjects: readonly (readonly [string, FilledBrowser, string])[] = [
      ['static', smallest, STATIC_PAGE],
      ...[...browsers].map(([size, browser]) => [size, browser, 'popup.html'] as const),
    ];
    for (const [, browser, name] of subjects) await timeToList(browser, name);
    for (let round = 0; round < rounds; round += 1) {
      for (const [subject, browser, name] of inTurn(subjects, round)) {
        addSample(samples, 'popupMs', subject, await timeToList(browser, name));
      }
      say(`popup ${round + 1}/${rounds}`);
    }
  });
}
