import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FirstRunActions } from '../../components/first-run/first-run';
import type { OptionsActions } from '../../components/options/options';
import { overview } from '../../lib/diagnostics/overview';
import { ask } from '../../lib/messages/client';
import type { Settings } from '../../lib/settings/settings';
import { readClientViews } from '../../lib/store/client-views';
import { requestSiteAccess } from '../../lib/store/site-access';
import type { PopupView } from '../../lib/store/views';
import { download } from './download';

export function optionsActions(view: PopupView): OptionsActions {
  return {
    save,
    decide: async (decision) => (await ask({ type: 'decide', decision })).ok,
    async exportOverview() {
      const badge = await browser.action.getBadgeText({});
      const shown = overview(view, await readClientViews(), badge, i18n.t);
      download('radiostilte.json', JSON.stringify(shown, null, 2), 'application/json');
      return true;
    },
  };
}

/** Opens a new mail with a gentle text that asks nothing. */
export async function keepInTouch(account: string, to: string): Promise<boolean> {
  return (await ask({ type: 'new-mail', account, to, text: 'keep-warm', given: {} })).ok;
}

export const firstRunActions: FirstRunActions = {
  save,
  finish: async (relations) => (await ask({ type: 'finish-first-run', relations })).ok,
  requestAccess: requestSiteAccess,
};

async function save(settings: Settings): Promise<boolean> {
  return (await ask({ type: 'save-settings', settings })).ok;
}
