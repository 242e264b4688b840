import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLater } from '../../lib/mail-page/start-later';
import { createOutlook } from '../../lib/webmail/outlook/outlook';
import type { OutlookReader } from '../../lib/webmail/outlook/outlook-reader';

/** Put into the tab by the worker, beside `outlook.content` (adr 22). */
export default defineUnlistedScript(() => startLater<OutlookReader>(createOutlook));
