import path from 'node:path';
import type { BenchRun } from '../bench-run';
import { inTurn } from '../bench-run';
import { LABELS } from '../page/mailbox';
import { measurePageCost, openTab, type Tab } from '../page/page-cost';
import { ensureRivals } from '../rivals-installed';
import { addSample } from '../samples';
import { say } from '../say';
import { makeSubjects, SUBJECTS, type Subject } from '../subjects/make-subjects';

const REDRAWS = 40;

/** The page cost of each subject, in turn, each in a browser of its own that stays open. */
export async function pagePart(run: BenchRun): Promise<void> {
  const { samples, rounds, quick, folder } = run;
  await ensureRivals();
  const dirs = await makeSubjects(path.join(folder, 'subjects'));
  const extent = quick ? { redraws: 4, lists: 4 } : { redraws: REDRAWS, lists: LABELS.length };
  const tabs = new Map<Subject, Tab>();
  try {
    for (const subject of SUBJECTS) {
      tabs.set(subject, await openTab(dirs[subject], path.join(folder, `profile-${subject}`)));
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [subject, tab] of inTurn([...tabs], round)) {
        const cost = await measurePageCost(subject, tab, extent);
        addSample(samples, 'pageCostMs', subject, cost.scriptMs);
        addSample(samples, 'pageLoadMs', subject, cost.loadMs);
        addSample(samples, 'pageRedrawMs', subject, cost.redrawMs);
        addSample(samples, 'pageScrollMs', subject, cost.scrollMs);
        addSample(samples, 'layoutMs', subject, cost.layoutMs);
        addSample(samples, 'longTasks', subject, cost.longTasks);
        addSample(samples, 'heapMb', subject, cost.heapMb);
        addSample(samples, 'requests', subject, cost.requests);
        say(`page ${round + 1}/${rounds} ${subject}: ${cost.scriptMs.toFixed(1)} ms`);
      }
    }
  } finally {
    for (const { context } of tabs.values()) await context.close();
  }
}
