import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';

/** A Chromium that loads unpacked extensions; branded Chrome does not any more. */
export type FoundChromium = { readonly path: string } | { readonly missing: string };

export interface ExtensionLaunch {
  readonly profileDir: string;
  readonly headless: boolean;
  /** Absolute path of the unpacked extension. */
  readonly extensionDir: string;
  /** Another one beside it. */
  readonly otherDir?: string;
  /** Opens the DevTools protocol on this port too, for the toolbar popup. */
  readonly debuggingPort?: number;
  readonly timezoneId?: string;
  readonly locale?: string;
}

export const VIEWPORT = { width: 1280, height: 800 };

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** `--host-resolver-rules` is a second line behind the routes: no other host even resolves. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** CHROMIUM_PATH first, then Debian's, then the full Chromium that Playwright installs. */
export function findChromium(): FoundChromium {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    return existsSync(named)
      ? { path: named }
      : { missing: `CHROMIUM_PATH names no file: ${named}` };
  }
  const found = [DEBIAN_CHROMIUM, chromium.executablePath()].find((path) => existsSync(path));
  if (found !== undefined) return { path: found };
  return {
    missing: `no Chromium at ${DEBIAN_CHROMIUM} nor from Playwright; install one ("npx playwright install chromium") or set CHROMIUM_PATH`,
  };
}

/** A real browser with its own profile. Throws where no Chromium is installed. */
export async function launchWithExtension(launch: ExtensionLaunch): Promise<BrowserContext> {
  const { extensionDir, otherDir, debuggingPort, timezoneId, locale } = launch;
  const dirs = otherDir === undefined ? extensionDir : `${extensionDir},${otherDir}`;
  return chromium.launchPersistentContext(launch.profileDir, {
    executablePath: installedChromium(),
    headless: launch.headless,
    viewport: VIEWPORT,
    ...(timezoneId === undefined ? {} : { timezoneId }),
    ...(locale === undefined ? {} : { locale }),
    args: [
      ...FLAGS,
      `--disable-extensions-except=${dirs}`,
      `--load-extension=${dirs}`,
      ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ],
  });
}

/** The same browser without any extension, to be shared by many tests. */
export function launchPlain(headless: boolean): Promise<Browser> {
  return chromium.launch({ executablePath: installedChromium(), headless, args: FLAGS });
}

function installedChromium(): string {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}
