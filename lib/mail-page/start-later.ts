/** The later script of a mail tab: our menus, what is inserted, and what the user started (adr 22). */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Translate } from '../messages/translate';
import type { Webmail, WebmailReader } from '../webmail/port';
import { createCatchUps } from './catch-up';
import { createConfirming } from './confirming';
import { createFollowUpMenus } from './follow-up-menus';
import { createInsertedTexts } from './inserted-texts';
import { createInsertions } from './insertion';
import { createNotices } from './notices';
import { takeOver } from './two-scripts';

/**
 * Takes over what the first script has, once.
 *
 * @param whole makes a page in which something can be done of what the first script reads
 */
export function startLater<Reader extends WebmailReader>(whole: (reader: Reader) => Webmail): void {
  const first = takeOver(browser.runtime.getManifest().version);
  if (!first) return;
  const { observer, followUps, signal } = first;
  const webmail = whole(first.webmail as Reader);
  const t = i18n.t as Translate;
  const notices = createNotices(t, signal);
  const texts = createInsertedTexts();
  const menus = createFollowUpMenus({ webmail, texts, notices, t, signal });
  const insertions = createInsertions({
    webmail,
    askIn: (box, ...wanted) => menus.askWith(followUps.of(box), ...wanted),
    texts,
    notices,
    t,
    signal,
  });
  const catchUps = createCatchUps({ webmail, observer, notices, t, signal });
  const confirming = createConfirming(webmail, observer.isLive, signal);
  first.later = {
    draw: menus.draw,
    heldBy: texts.heldBy,
    tell: (text) => notices.tell(t(text)),
    clear: notices.clear,
    carryOut: (command) => void insertions.carryOut(command),
    showThread: (threadId) => void webmail.openThread(threadId, signal),
    catchUp: catchUps.go,
    greeted: catchUps.greeted,
    confirm: confirming.goOn,
  };
}
