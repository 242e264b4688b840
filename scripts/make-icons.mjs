// Draws the PNG icons of the extension from the SVG. Run after changing assets/icon.svg:
//   node scripts/make-icons.mjs
// CHROMIUM_PATH names the browser where Playwright's own is not installed.
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const SIZES = [16, 32, 48, 128];
const assets = new URL('../assets/', import.meta.url);
const svg = await readFile(new URL('icon.svg', assets), 'utf8');
const folder = fileURLToPath(new URL('public/icon/', assets));
await mkdir(folder, { recursive: true });

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
