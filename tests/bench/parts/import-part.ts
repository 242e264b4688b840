import path from 'node:path';
import type { BenchRun } from '../bench-run';
import { MAILS_A_THREAD } from '../import/bench-mails';
import { type ImportCost, measureImport } from '../import/import-cost';
import { putJudgeInto } from '../judge/judge-texts';
import { addSample } from '../samples';
import { say } from '../say';
import { keyedExtension } from '../stored/keyed-extension';
import { openFilled } from '../stored/open-filled';

const MAILS = 100_000;
const QUICK_MAILS = 400;

/** A mailbox of 100,000 mails is brought in, a part of it each round, into a store that grows. */
export async function importPart({ samples, rounds, quick, cache, folder }: BenchRun) {
  const extensionDir = await keyedExtension(cache, path.join(folder, 'extension'));
  await putJudgeInto(extensionDir);
  const browser = await openFilled('5', { cache, extensionDir, folder });
  const threads = (quick ? QUICK_MAILS : MAILS) / MAILS_A_THREAD;
  try {
    for (let part = 0; part < rounds; part += 1) {
      const cost = await measureImport({ browser, folder, threads, parts: rounds }, part);
      addSample(samples, 'importSeconds', 'ours', cost.oursMs / 1_000);
      addSample(samples, 'importSeconds', 'judgeOnly', cost.judgeMs / 1_000);
      addSample(samples, 'importSeconds', 'rawOnly', cost.rawMs / 1_000);
      say(`import ${part + 1}/${rounds}: ${told(cost)}`);
    }
  } finally {
    await browser.context.close();
  }
}

function told({ mails, oursMs, judgeMs, rawMs }: ImportCost): string {
  const [ours, judge, raw] = [oursMs, judgeMs, rawMs].map((ms) => (ms / 1_000).toFixed(1));
  return `${mails} mails in ${ours} s; judged alone in ${judge} s, written raw in ${raw} s`;
}
