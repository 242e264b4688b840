/**
 * Bringing in one part of a mailbox after another by the options page, as a person does; then judging
 * the texts of that part alone, and writing the rows it left by raw IndexedDB.
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NORA } from '../../support/pages/made-up-rows';
import { judgeTexts } from '../judge/judge-texts';
import type { FilledBrowser } from '../stored/open-filled';
import { benchMail, MAILS_A_THREAD } from './bench-mails';
import { rowsOfThreads, writeRaw } from './raw-writing';

export interface ImportCost {
  readonly mails: number;
  readonly oursMs: number;
  readonly judgeMs: number;
  readonly rawMs: number;
}

export interface ImportPlace {
  readonly browser: FilledBrowser;
  readonly folder: string;
  /** Of the whole mailbox. */
  readonly threads: number;
  readonly parts: number;
}

const PART_WITHIN_MS = 900_000;

export async function measureImport(place: ImportPlace, part: number): Promise<ImportCost> {
  const { browser, folder, threads, parts } = place;
  const from = Math.floor((threads * part) / parts);
  const until = Math.floor((threads * (part + 1)) / parts);
  const mails = Array.from({ length: (until - from) * MAILS_A_THREAD }, (_, at) =>
    benchMail(from + Math.floor(at / MAILS_A_THREAD), at % MAILS_A_THREAD, threads),
  );
  const file = path.join(folder, 'part.mbox');
  await writeFile(file, mails.map(({ mbox }) => mbox).join(''));
  const oursMs = await bringIn(browser, file);
  await rm(file);
  const keys = [...new Set(mails.map(({ threadId }) => `${NORA.address} ${threadId}`))];
  const rows = await browser.blank.evaluate(rowsOfThreads, keys);
  const told = `${rows['sightings']?.length} sightings of ${rows['threads']?.length} threads`;
  if (rows['sightings']?.length !== mails.length || rows['threads']?.length !== keys.length)
    throw new Error(`of ${mails.length} mails in ${keys.length} threads there are ${told}`);
  const judgeMs = await judgeTexts(
    browser.blank,
    mails.map(({ judged }) => judged),
  );
  const rawMs = await browser.blank.evaluate(writeRaw, rows);
  return { mails: mails.length, oursMs, judgeMs, rawMs };
}

/** Milliseconds from the press of the button until all is worked in. */
async function bringIn({ context, origin }: FilledBrowser, file: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}options.html#history`);
  const section = page.locator('#history');
  await section.locator('input[type=file]').setInputFiles(file);
  // The mailbox is known: the file itself tells that it is hers.
  const button = section.locator('button[type=submit]');
  await button.waitFor();
  const begun = performance.now();
  await button.click();
  await section.locator('.history-result').waitFor({ timeout: PART_WITHIN_MS });
  const took = performance.now() - begun;
  await page.close();
  return took;
}
