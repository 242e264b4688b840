import type { PageConfig } from '../wire';

/** What the server wrote into this page. */
export const config: PageConfig = readConfig();

function readConfig(): PageConfig {
  const block = document.getElementById('replica-config');
  if (!block?.textContent) throw new Error('the page has no configuration');
  return JSON.parse(block.textContent) as PageConfig;
}
