import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuilt } from '../driver/build';
import { type FilledBrowser, openFilledBrowser, SHOWN_LANGUAGES } from './filled-browser';
import type { PageState } from './page-state';
import { PAGE_STATES } from './page-states';

const FOLDER = path.resolve(import.meta.dirname, '../../../.reports/pictures');
/** Nobody looks further down. */
const TALLEST = 2400;
const WIDEST_IN_SHEET = 380;

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

/**
 * Takes them all into `.reports/pictures`: one browser, one load for each state and language.
 * @param only beginnings of the names of states; all where none is given
 * @returns where they are
 */
export async function takePictures(only: readonly string[]): Promise<string> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'radiostilte-pictures-'));
  const wanted = PAGE_STATES.filter(
    ({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)),
  );
  if (!ensureBuilt()) throw new Error('The extension could not be built.');
  const browser = await openFilledBrowser({
    folder,
    crowd: wanted.some(({ crowd }) => crowd === true),
  });
  try {
    const page = await browser.context.newPage();
    for (const state of wanted) {
      await takeState(browser, page, state).catch((cause: unknown) => {
        throw new Error(`${state.name} did not show ${state.ready}`, { cause });
      });
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return FOLDER;
}

async function takeState(browser: FilledBrowser, page: Page, state: PageState): Promise<void> {
  const sizes = state.page.startsWith('popup') ? POPUP_SIZES : PAGE_SIZES;
  const taken: string[] = [];
  await browser.fill(state);
  for (const language of SHOWN_LANGUAGES) {
    await browser.open(page, state, language);
    for (const size of sizes) {
      await page.setViewportSize({ width: size.width, height: size.height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const name = `${state.name}-${language}-${colorScheme}-${size.name}.png`;
        await page.screenshot({
          path: path.join(FOLDER, name),
          ...partOf(size, await heightOf(page)),
        });
        taken.push(name);
      }
    }
  }
  await writeSheets(page, state.name, taken);
}

function partOf({ seen, width }: Size, height: number): object {
  if (seen) return {};
  return { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } };
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** The pictures of a state beside each other, the usual size apart from the small ones. */
async function writeSheets(page: Page, name: string, taken: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 4 * (WIDEST_IN_SHEET + 12) + 12, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  const usual = taken.filter((file) => file.endsWith('-100.png'));
  const small = taken.filter((file) => !usual.includes(file));
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
