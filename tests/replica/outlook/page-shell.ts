import type { PageConfig } from './wire';
import { WORDS } from './words';

/**
 * Scripts by nonce and Trusted Types (facts/outlook.md 8): `default` may be created once, so that a
 * second creation throws and is reported.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    `worker-src 'self'`,
    `require-trusted-types-for 'script'`,
    'trusted-types default',
  ].join('; ');
}

/** The document that loads the page app. */
export function pageShell(config: PageConfig, nonce: string): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const { locale, direction } = WORDS[config.switches.language];
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><title>Outlook</title></head><body><div id="loadingScreen"></div><script type="application/json" id="replica-config">${json}</script><script nonce="${nonce}" src="/replica/app.js"></script></body></html>`;
}

/** What the page's service worker kept for the time without a network (facts/outlook.md 0). */
export function offlinePage({ language }: PageConfig['switches']): string {
  const { locale, direction, offline } = WORDS[language];
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><title>Outlook</title></head><body><div id="offlinePage"><h1>${offline}</h1></div></body></html>`;
}
