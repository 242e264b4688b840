/** The page app of the Gmail replica: runs in the page's own world, under Gmail's Trusted Types rule. */
import { createApp } from './app';
import { createComposeWindow, startOfAddress } from './compose/compose-window';
import { config } from './config';
import { pageStyle } from './style';
import { showThreadWindow } from './thread/thread-window';

declare global {
  interface Window {
    /** The harness calls it when the mailbox changed; resolves when the page shows it. */
    replicaRefresh?: () => Promise<void>;
  }
}

document.head.append(pageStyle());
const start = startOfAddress(location.search);
const alone = location.pathname.endsWith('/popout');
if (start || alone) {
  if (start) document.body.append(createComposeWindow(start));
  else void showThreadWindow();
  document.getElementById('loading')?.remove();
} else {
  showApp();
}

function showApp(): void {
  const app = createApp();
  document.body.append(app.root);
  const canonical = `/mail/u/${config.index}/`;
  const delegated = location.pathname.startsWith('/mail/b/');
  if (!delegated && (location.pathname !== canonical || location.search !== '')) {
    history.replaceState(null, '', canonical + location.hash);
  }
  window.addEventListener('hashchange', () => void app.route());
  window.replicaRefresh = app.refresh;
  void app.route().then(() => document.getElementById('loading')?.remove());
}
