import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { launchBench } from '../launch';
import { filledProfile, type Size } from './filled-profile';

/** A browser in which so many threads are stored, with a page of the extension that shows nothing. */
export interface FilledBrowser {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly worker: Worker;
  readonly blank: Page;
}

export interface FilledPlace {
  readonly cache: string;
  readonly extensionDir: string;
  /** For copies of the profiles. */
  readonly folder: string;
}

/** Opens a copy, so that every run begins with the same rows. */
export async function openFilled(size: Size, place: FilledPlace): Promise<FilledBrowser> {
  const { cache, extensionDir, folder } = place;
  const filled = await filledProfile(cache, extensionDir, size);
  const copy = path.join(folder, `profile-${size}`);
  await mkdir(folder, { recursive: true });
  await cp(filled, copy, { recursive: true });
  const context = await launchBench(extensionDir, copy);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL('/', worker.url()).href;
  const blank = await context.newPage();
  await blank.goto(`${origin}manifest.json`);
  return { context, origin, worker, blank };
}
