import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuilt } from '../driver/build';
import {
  type FilledBrowser,
  openFilledBrowser,
  SHOWN_LANGUAGES,
  type ShownLanguage,
} from './filled-browser';
import { takeMailPictures } from './mail-pictures';
import type { PageState } from './page-state';
import { groupsOf, PAGE_STATES } from './page-states';

const FOLDER = path.resolve(import.meta.dirname, '../../../.reports/pictures');
/** Nobody looks further down. */
const TALLEST = 2400;
const WIDEST_IN_SHEET = 380;
const THEMES = ['light', 'dark'] as const;
/** Colours of the system are the same in every language. */
const FORCED_IN: ShownLanguage = 'en';
/** In milliseconds; 900 people on a busy machine take some seconds. */
const LONGEST = 20_000;
const FIRST_SIZE = { width: 1280, height: 800 };

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Only what is seen at once. */
  readonly seen?: true;
}

/** At 200 % half as many of the page's pixels fit. */
const POPUP_SIZES: readonly Size[] = [
  { name: '100', width: 380, height: 600, seen: true },
  { name: '200', width: 380, height: 300 },
  { name: '320', width: 320, height: 600 },
];
const PAGE_SIZES: readonly Size[] = [
  { name: '100', width: 1280, height: 800 },
  { name: '200', width: 640, height: 400 },
  { name: '320', width: 320, height: 640 },
];

export interface TakenPictures {
  readonly folder: string;
  /** What could not be shown: state, language and why. */
  readonly failed: readonly string[];
}

/**
 * Takes them all into `.reports/pictures`: one browser, one load for each state and language.
 * What cannot be shown is left out and named.
 * @param only beginnings of the names of states; all where none is given
 */
export async function takePictures(only: readonly string[]): Promise<TakenPictures> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const wanted = PAGE_STATES.filter(
    ({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)),
  );
  if (!ensureBuilt()) throw new Error('The extension could not be built.');
  const failed = wanted.length > 0 ? [...(await takePages(wanted))] : [];
  if (only.length === 0 || only.includes('mail')) failed.push(...(await takeMailPictures(FOLDER)));
  return { folder: FOLDER, failed };
}

/** @returns what could not be shown, each as a line */
async function takePages(wanted: readonly PageState[]): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radiostilte-pictures-'));
  const failed: string[] = [];
  const browser = await openFilledBrowser({
    folder,
    crowd: wanted.some(({ crowd }) => crowd === true),
  });
  try {
    for (const group of groupsOf(wanted)) failed.push(...(await takeGroup(browser, group)));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return failed;
}

/** @returns what could not be shown, each as a line */
async function takeGroup(
  browser: FilledBrowser,
  group: readonly PageState[],
): Promise<readonly string[]> {
  const [first] = group;
  if (!first) return [];
  const failed: string[] = [];
  const page = await browser.context.newPage();
  page.setDefaultTimeout(LONGEST);
  await browser.fill(first);
  for (const language of SHOWN_LANGUAGES) {
    let loaded = false;
    for (const state of group) {
      try {
        await page.setViewportSize(FIRST_SIZE);
        await (loaded ? browser.turnTo(page, state) : browser.open(page, state, language));
        loaded = true;
        await takeState(page, state, language);
      } catch (error) {
        loaded = false;
        failed.push(`${state.name} ${language}: ${String(error).split('\n', 1)[0]}`);
      }
    }
  }
  for (const { name, page: address } of group) await writeSheets(page, name, sizesOf(address));
  await page.close();
  return failed;
}

function sizesOf(address: string): readonly Size[] {
  return address.startsWith('popup') ? POPUP_SIZES : PAGE_SIZES;
}

/** A page as it stands, in each size and theme. */
async function takeState(page: Page, state: PageState, language: ShownLanguage): Promise<void> {
  for (const size of sizesOf(state.page)) {
    await page.setViewportSize({ width: size.width, height: size.height });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const file = path.join(FOLDER, fileOf(state.name, language, colorScheme, size));
      await page.screenshot({ path: file, ...partOf(size, await heightOf(page)) });
    }
  }
  if (language === FORCED_IN) await takeForced(page, state);
}

/** With the colours that the user's system forces on all pages, which know no theme of ours. */
async function takeForced(page: Page, { name, page: address }: PageState): Promise<void> {
  const [size] = sizesOf(address);
  if (size === undefined) return;
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const file = path.join(FOLDER, fileOf(name, FORCED_IN, 'forced', size));
  await page.screenshot({ path: file, ...partOf(size, await heightOf(page)) });
  await page.emulateMedia({ forcedColors: 'none' });
}

function fileOf(name: string, language: string, theme: string, size: Size): string {
  return `${name}-${language}-${theme}-${size.name}.png`;
}

function partOf({ seen, width }: Size, height: number): object {
  if (seen) return {};
  return { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } };
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** The pictures of a state beside each other, the usual size apart from the small ones. */
async function writeSheets(page: Page, name: string, sizes: readonly Size[]): Promise<void> {
  const taken = SHOWN_LANGUAGES.flatMap((language) =>
    sizes.flatMap((size) => THEMES.map((theme) => fileOf(name, language, theme, size))),
  );
  const forced = sizes.slice(0, 1).map((size) => fileOf(name, FORCED_IN, 'forced', size));
  await page.setViewportSize({ width: 4 * (WIDEST_IN_SHEET + 12) + 12, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  const isUsual = (file: string) => file.endsWith('-100.png');
  const usual = [...taken.filter(isUsual), ...forced];
  const small = taken.filter((file) => !isUsual(file));
  for (const [sheet, files] of [
    ['usual', usual],
    ['small', small],
  ] as const) {
    const file = path.join(FOLDER, `sheet-${name}-${sheet}`);
    await writeFile(`${file}.html`, sheetOf(name, files));
    await page.goto(`file://${file}.html`);
    await page.screenshot({ path: `${file}.png`, fullPage: true });
  }
}

function sheetOf(title: string, files: readonly string[]): string {
  const figures = files.map(
    (file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html><title>${title}</title><style>
    body { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; margin: 12px; background: #888 }
    figure { margin: 0; font: 11px system-ui }
    img { display: block; max-width: ${WIDEST_IN_SHEET}px }
  </style>${figures.join('')}`;
}
