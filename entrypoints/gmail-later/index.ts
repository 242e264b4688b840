import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLater } from '../../lib/mail-page/start-later';
import { createGmail } from '../../lib/webmail/gmail/gmail';
import type { GmailReader } from '../../lib/webmail/gmail/gmail-reader';

/** Put into the tab by the worker, beside `gmail.content` (adr 22). */
export default defineUnlistedScript(() => startLater<GmailReader>(createGmail));
