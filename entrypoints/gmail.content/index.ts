import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../../lib/mail-page/start';
import { createGmail } from '../../lib/webmail/gmail/gmail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => start(createGmail(document, window), ctx.signal),
});
