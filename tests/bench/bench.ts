import type { BenchOptions, Part } from './bench-options';
import { type BenchRun, inFolder } from './bench-run';
import { clickPart } from './parts/click-part';
import { importPart } from './parts/import-part';
import { judgePart } from './parts/judge-part';
import { pagePart } from './parts/page-part';
import { popupPart } from './parts/popup-part';
import { sizePart } from './parts/size-part';
import { workerPart } from './parts/worker-part';
import { thisMachine } from './report/machine';
import { type BenchReport, reportOf } from './report/report';
import type { Samples } from './samples';
import { say } from './say';

const RUN: Readonly<Record<Part, (run: BenchRun) => Promise<void>>> = {
  page: pagePart,
  size: sizePart,
  popup: popupPart,
  worker: workerPart,
  import: importPart,
  click: clickPart,
  judge: judgePart,
};

export interface BenchResult {
  readonly report: BenchReport;
  /** Parts whose subjects did not do their job: none of their figures is told. */
  readonly failed: readonly Part[];
}

/** Measures one part after the other. A part that fails is told on stderr, the others go on. */
export async function bench({ parts, rounds, quick }: BenchOptions): Promise<BenchResult> {
  const machine = thisMachine();
  const samples: Samples = new Map();
  const failed: Part[] = [];
  for (const part of parts) {
    const begun = performance.now();
    const own: Samples = new Map();
    try {
      await inFolder(part, (place) => RUN[part]({ samples: own, rounds, quick, ...place }));
      for (const [figure, bySubject] of own) samples.set(figure, bySubject);
    } catch (error) {
      failed.push(part);
      say(`${part} FAILED: ${firstLines(error)}`);
    }
    say(`${part} took ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  }
  return { report: reportOf(samples, machine, quick), failed };
}

/** A browser that is gone tells its whole log. */
function firstLines(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = told.split('\n');
  const places = lines.filter((line) => line.trimStart().startsWith('at ')).slice(0, 6);
  return [lines[0], ...places].join('\n');
}
