import { escapeHtml } from './print-view';
import type { PageConfig } from './wire';

/** Gmail enforces Trusted Types (facts/gmail.md 9); the page's own script builds with DOM calls only. */
export function contentSecurityPolicy(nonce: string): string {
  return `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'; trusted-types gmail`;
}

/** The document that loads the page app. */
export function pageShell(config: PageConfig, nonce: string): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const { language } = config.switches;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Gmail</title></head><body class="aAU"><div id="loading"><div class="msg">${escapeHtml(config.owner.email)}</div></div><script type="application/json" id="replica-config">${json}</script><script nonce="${nonce}" src="/replica/app.js"></script></body></html>`;
}
