import path from 'node:path';
import { type BenchRun, inTurn } from '../bench-run';
import {
  judgeTexts,
  LENGTHS,
  type Length,
  putJudgeInto,
  textsOfLength,
} from '../judge/judge-texts';
import { addSample } from '../samples';
import { say } from '../say';
import { keyedExtension } from '../stored/keyed-extension';
import { openFilled } from '../stored/open-filled';

/** How many mails are judged in a second, by their length, in turn. */
export async function judgePart({ samples, rounds, cache, folder }: BenchRun): Promise<void> {
  const extensionDir = await keyedExtension(cache, path.join(folder, 'extension'));
  await putJudgeInto(extensionDir);
  const { context, blank } = await openFilled('5', { cache, extensionDir, folder });
  const lengths = (Object.keys(LENGTHS) as Length[]).map(
    (length) => [length, textsOfLength(length)] as const,
  );
  try {
    for (let round = 0; round < rounds; round += 1) {
      const took = new Map<Length, number>();
      for (const [length, texts] of inTurn(lengths, round)) {
        const ms = await judgeTexts(blank, texts);
        took.set(length, ms / texts.length);
        addSample(samples, 'judgedASecond', length, (1_000 * texts.length) / ms);
      }
      const growth = (took.get('20000') ?? Number.NaN) / (took.get('2000') ?? Number.NaN) / 10;
      addSample(samples, 'judgeGrowth', 'a character of 20,000 to one of 2,000', growth);
      say(`judge ${round + 1}/${rounds}`);
    }
  } finally {
    await context.close();
  }
}
