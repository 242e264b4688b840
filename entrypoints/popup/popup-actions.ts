import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/popup-actions';
import { reportNow } from '../../lib/diagnostics/report-now';
import { ask } from '../../lib/messages/client';
import { requestSiteAccess } from '../../lib/store/site-access';

/**
 * What the popup asks of the outside, carried out by the worker or the browser.
 * @param decided something was decided, and is stored
 */
export function popupActions(decided: () => void): PopupActions {
  return {
    async insert(offer, step) {
      const answer = await ask({ type: 'insert', thread: offer.thread, step });
      if (!answer.ok) return 'refused';
      return answer.value.accepted ? null : answer.value.why;
    },
    openThread: async (thread) => (await ask({ type: 'open-thread', thread })).ok,
    newMail: async (account, to, text) =>
      (await ask({ type: 'new-mail', account, to, text, given: {} })).ok,
    async decide(decision) {
      const { ok } = await ask({ type: 'decide', decision });
      if (ok) decided();
      return ok;
    },
    requestAccess: requestSiteAccess,
    reloadTabs: async () => (await ask({ type: 'reload-mail-tabs' })).ok,
    copyReport: async () => copy(await reportNow()),
    copyText: copy,
    openFirstRun: () => void openOptionsPage('#first-run'),
    openTakeAlong: () => void openOptionsPage('#take-along'),
    openOptions: () => void openOptionsPage(''),
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function openOptionsPage(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
  window.close();
}
