import puppeteer, { type Browser } from 'puppeteer-core';
import { installedFirefox } from './find-firefox';

export interface FirefoxLaunch {
  readonly headless: boolean;
  /** Everything the browser asks for goes there. */
  readonly proxyPort: number;
  /** Id of the extension in its manifest, to be found at `FIREFOX_ORIGIN`. */
  readonly extensionId: string;
  /** IANA name. */
  readonly timeZone: string;
  /** After so long without work its background page ends; 30 s in a browser that nobody set. */
  readonly idleMs?: number;
}

const HOST = '5e1f0a3b-52c4-4d1e-9a77-0c6b2f9d8e10';

/** Where the extension's own pages are; drawn by lot in a browser that nobody set. */
export const FIREFOX_ORIGIN = `moz-extension://${HOST}`;

/** A real Firefox with a profile of its own, which goes when it is closed. */
export function launchFirefox(launch: FirefoxLaunch): Promise<Browser> {
  const { proxyPort, idleMs = 30_000 } = launch;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: installedFirefox(),
    headless: launch.headless,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Without it no page of an extension can be opened by its address.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: launch.timeZone },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [launch.extensionId]: HOST }),
      'extensions.background.idle.timeout': idleMs,
      // What would be asked in a window of the browser's own counts as allowed.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
    },
  });
}
