import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../../lib/mail-page/start';
import { createGmailReader } from '../../lib/webmail/gmail/gmail-reader';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => start(createGmailReader(document, window), ctx.signal),
});
