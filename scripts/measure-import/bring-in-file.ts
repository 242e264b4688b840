import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { launchWithExtension } from '../../tests/support/chromium';
import { OWNER } from '../../tests/support/mbox/made-up-mbox';
import { type Memory, residentMemory, sumOf } from './resident-memory';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
/** Milliseconds between samples. */
const EVERY = 250;
/** Samples. */
const TOLD_EVERY = 40;
/** A browser that was just started still grows by itself. */
const SETTLED_AFTER = 8_000;
/**
 * Chromium starts this by itself about three minutes after it was opened, whatever one does in it, and no
 * switch keeps it from that. Where it has not come by then, it is not waited for any longer.
 */
const OWN_SERVICE = 'OnDeviceModelService';
const SERVICE_COMES_WITHIN = 240_000;

export interface Cost {
  readonly before: Memory;
  /** The service that Chromium starts by itself ran then already. */
  readonly isSettled: boolean;
  readonly most: Memory;
  readonly after: Memory;
  /** Until the file was read, and until all that hangs on it was made anew. */
  readonly readSeconds: number;
  readonly seconds: number;
  readonly result: string;
}

/** Brings in a file by the options page, as a person does, and looks how the browser fares. */
export async function bringInFile(file: string, profileDir: string): Promise<Cost> {
  const context = await launchWithExtension({
    profileDir,
    headless: true,
    extensionDir: EXTENSION,
  });
  try {
    const page = await optionsPage(context);
    const isSettled = await settled(profileDir);
    const before = await residentMemory(profileDir);
    return { before, isSettled, ...(await watched(page, file, profileDir)) };
  } finally {
    await context.close();
  }
}

/** So that nothing is taken for the cost of a file that comes without one too. */
async function settled(profileDir: string): Promise<boolean> {
  const isThere = async () =>
    [...(await residentMemory(profileDir)).keys()].some((kind) => kind.includes(OWN_SERVICE));
  const until = performance.now() + SERVICE_COMES_WITHIN;
  while (!(await isThere()) && performance.now() < until) await passed(EVERY);
  await passed(SETTLED_AFTER);
  return isThere();
}

async function optionsPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`${new URL('/', worker.url()).href}options.html#history`);
  await page.locator('#history input[type=file]').waitFor();
  return page;
}

async function watched(
  page: Page,
  file: string,
  profileDir: string,
): Promise<Omit<Cost, 'before' | 'isSettled'>> {
  const section = page.locator('#history');
  await section.locator('input[type=file]').setInputFiles(file);
  await section.locator('input[type=email]').fill(OWNER.address);
  await section.locator('button[type=submit]').click();
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1_000;
  let most: Memory = new Map();
  let readSeconds = 0;
  const result = section.locator('.history-result');
  for (let sample = 1; ; sample += 1) {
    const memory = await residentMemory(profileDir);
    if (sumOf(memory) > sumOf(most)) most = memory;
    const isReading = await section.locator('[data-stage=reading]').count();
    if (isReading > 0 || readSeconds === 0) readSeconds = seconds();
    if ((await result.count()) > 0) break;
    if (sample % TOLD_EVERY === 0)
      console.error(`${seconds().toFixed(0)} s: ${await standing(section)}`);
    await passed(EVERY);
  }
  const took = seconds();
  await passed(SETTLED_AFTER);
  return {
    most,
    after: await residentMemory(profileDir),
    readSeconds,
    seconds: took,
    result: await result.innerText(),
  };
}

async function standing(section: Locator): Promise<string> {
  return (await section.locator('.history-progress').allInnerTexts())
    .join(' ')
    .replace(/\s+/g, ' ');
}
