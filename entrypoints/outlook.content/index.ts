import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../../lib/mail-page/start';
import { understandPage } from '../../lib/mail-page/understand-page';
import { createOutlookReader } from '../../lib/webmail/outlook/outlook-reader';

/** Whole hosts: Mail is reached from Calendar without a load (facts/outlook.md 10.9). */
export default defineContentScript({
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // A window that only reads one message does not say whose it is (facts/outlook.md 2).
  excludeMatches: [
    'https://outlook.live.com/mail/deeplink/read*',
    'https://outlook.office.com/mail/deeplink/read*',
    'https://outlook.office365.com/mail/deeplink/read*',
    'https://outlook.cloud.microsoft/mail/deeplink/read*',
  ],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => start(createOutlookReader(document, window, understandPage), ctx.signal),
});
