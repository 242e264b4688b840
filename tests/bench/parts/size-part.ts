import path from 'node:path';
import type { BenchRun } from '../bench-run';
import { openTab } from '../page/page-cost';
import { ensureRivals } from '../rivals-installed';
import { addSample } from '../samples';
import { say } from '../say';
import { loadedScripts } from '../size/loaded-scripts';
import { makeSubjects } from '../subjects/make-subjects';

/** What a mail tab loads; it is the same each time, so once. */
export async function sizePart({ samples, folder }: BenchRun): Promise<void> {
  await ensureRivals();
  const dirs = await makeSubjects(path.join(folder, 'subjects'));
  for (const subject of ['ours', 'inboxsdk', 'gmailjs'] as const) {
    const tab = await openTab(dirs[subject], path.join(folder, `profile-${subject}`));
    try {
      const { files, minKb, gzipKb } = await loadedScripts(tab, dirs[subject]);
      addSample(samples, 'minKb', subject, minKb);
      addSample(samples, 'gzipKb', subject, gzipKb);
      say(`size ${subject}: ${gzipKb.toFixed(1)} kB gzip (${files.join(', ')})`);
    } finally {
      await tab.context.close();
    }
  }
}
