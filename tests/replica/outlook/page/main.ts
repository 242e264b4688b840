/** The page app of the Outlook replica: runs in the page's own world, under Outlook's Trusted Types rule. */
import { parseAddress } from '../page-route';
import { createApp } from './app';
import { failVisibly, watchViolations } from './boot-failure';
import { config } from './config';
import { pageStyle } from './frame/style';
import { createPageData } from './page-data';
import { createDefaultPolicy } from './trusted-types';
import { openWindow } from './windows';

declare global {
  interface Window {
    /** The harness calls it when the mailbox changed; resolves when the page shows it. */
    replicaRefresh?: () => Promise<void>;
  }
}

async function boot(): Promise<void> {
  document.head.append(pageStyle());
  watchViolations();
  try {
    createDefaultPolicy();
  } catch {
    return failVisibly('Duplicated Default Trusted Types policy');
  }
  const place = parseAddress(location.pathname, location.search)?.place;
  if (!place) return failVisibly(`no such address: ${location.pathname}`);
  if (place.kind !== 'mail' && place.kind !== 'calendar') {
    window.replicaRefresh = await openWindow(place);
  } else {
    const app = createApp(createPageData(config));
    document.body.append(app.root);
    window.addEventListener('popstate', () => void app.route());
    window.replicaRefresh = app.refresh;
    await app.route();
  }
  document.getElementById('loadingScreen')?.remove();
}

void boot();
