import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildScript } from '../build-script';
import { wordsOfLength } from '../texts';
import type { Judged, TextToJudge } from './judge-worker';

const FILE = 'bench-judge.js';
export const LENGTHS = { '200': 400, '2000': 100, '20000': 16 } as const;
export type Length = keyof typeof LENGTHS;

export async function putJudgeInto(extensionDir: string): Promise<void> {
  await writeFile(path.join(extensionDir, FILE), await buildScript('judge/judge-worker.ts'));
}

/** Milliseconds that judging alone takes, in a worker. Throws where not each text got a verdict. */
export async function judgeTexts(page: Page, texts: readonly TextToJudge[]): Promise<number> {
  const { ms, kinds } = await page.evaluate(
    ([file, all]) =>
      new Promise<Judged>((resolve, reject) => {
        const worker = new Worker(`/${file}`);
        worker.onerror = () => reject(new Error('the worker that judges failed'));
        worker.onmessage = ({ data }: MessageEvent<Judged>) => {
          worker.terminate();
          resolve(data);
        };
        // What is judged first also warms the code up, as in a worker that runs.
        worker.postMessage(all);
      }),
    [FILE, texts] as const,
  );
  const judged = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  if (judged !== texts.length) throw new Error(`${judged} of ${texts.length} texts were judged`);
  return ms;
}

/** Half of them are the user's own. */
export function textsOfLength(length: Length): readonly TextToJudge[] {
  return Array.from({ length: LENGTHS[length] }, (_, seed) => ({
    ...wordsOfLength(seed, Number(length)),
    subject: `Job ${seed}`,
    from: seed % 2 === 0 ? null : { name: 'Anna Keller', address: 'anna@kellerbau.example' },
    sentAt: Date.UTC(2026, 8, 1, 9),
  }));
}
