import type { PageConfig } from '../wire';

/** What the server wrote into this page; read once, so that no reader of the page meets it. */
export const config: PageConfig = readConfig();

function readConfig(): PageConfig {
  const block = document.getElementById('replica-config');
  if (!block?.textContent) throw new Error('the page has no configuration');
  block.remove();
  return JSON.parse(block.textContent) as PageConfig;
}
