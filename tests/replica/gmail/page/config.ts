import type { PageConfig } from '../wire';
import type { Words } from '../words';
import { WORDS } from '../words';

/** What the server wrote into this page. */
export const config: PageConfig = readConfig();
export const words: Words = WORDS[config.switches.language];

const own = new Set(
  [config.owner.email, ...(config.owner.aliases ?? [])].map((address) => address.toLowerCase()),
);

export function isOwn(email: string): boolean {
  return own.has(email.toLowerCase());
}

function readConfig(): PageConfig {
  const block = document.getElementById('replica-config');
  if (!block?.textContent) throw new Error('the page has no configuration');
  return JSON.parse(block.textContent) as PageConfig;
}
