import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './chromium';

/**
 * The browser keeps a worker's scripts, the test clock among them, until version and script change.
 */
export async function raiseVersion(dir: string): Promise<void> {
  const file = path.join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const background = { ...manifest.background, service_worker: 'test-worker-later.js' };
  await writeFile(file, JSON.stringify({ ...manifest, version: '99.0.0', background }));
  for (const [from, to] of [
    ['test-clock.js', 'test-clock-later.js'],
    ['test-worker.js', 'test-worker-later.js'],
  ] as const) {
    const text = await readFile(path.join(dir, from), 'utf8');
    await writeFile(path.join(dir, to), text.replace('test-clock.js', 'test-clock-later.js'));
  }
}

interface Manifest {
  readonly background: object;
}

/** A browser that takes an extension while it runs, as a store does. */
export async function launchForInstall(profileDir: string): Promise<BrowserContext> {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launchPersistentContext(profileDir, {
    executablePath: found.path,
    headless: true,
    timezoneId: 'Europe/Berlin',
    args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** Installs it, or updates it where it is installed. */
export async function install(context: BrowserContext, dir: string): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('no way to install an extension here');
  await (devtools as unknown as InstallSession).send('Extensions.loadUnpacked', { path: dir });
}

/** A command that the protocol's types do not list. */
interface InstallSession {
  send(command: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<void>;
}
