import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformWithEsbuild } from 'vite';
import type { Tab } from '../page/page-cost';

/** Everything of an extension that one mail tab loads, without anybody opening a menu. */
export interface LoadedScripts {
  readonly files: readonly string[];
  /** Minified, and that packed, in thousands of bytes. */
  readonly minKb: number;
  readonly gzipKb: number;
}

/** Throws where nothing was loaded. */
export async function loadedScripts(tab: Tab, extensionDir: string): Promise<LoadedScripts> {
  const page = await tab.context.newPage();
  const devtools = await tab.context.newCDPSession(page);
  const loaded = new Set<string>();
  devtools.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) loaded.add(new URL(url).pathname);
  });
  devtools.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (url.startsWith('chrome-extension://')) loaded.add(new URL(url).pathname);
  });
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await devtools.send('Debugger.enable');
  await devtools.send('Network.enable');
  await page.goto(tab.replica.url('inbox'));
  await page.locator('.bench-tag, .inboxsdk__thread_row_label').first().waitFor();
  await page.close();
  if (loaded.size === 0) throw new Error('no script of the extension was loaded');
  let min = 0;
  let packed = 0;
  for (const file of loaded) {
    const content = await minified(path.join(extensionDir, file));
    min += content.length;
    packed += gzipSync(content).length;
  }
  return { files: [...loaded].sort(), minKb: min / 1_000, gzipKb: packed / 1_000 };
}

/** InboxSDK comes with a script that its users may still minify. */
async function minified(file: string): Promise<Buffer> {
  const content = await readFile(file, 'utf8');
  if (!file.endsWith('.js')) return Buffer.from(content);
  const { code } = await transformWithEsbuild(content, file, {
    minify: true,
    legalComments: 'none',
  });
  return Buffer.from(code.length < content.length ? code : content);
}
