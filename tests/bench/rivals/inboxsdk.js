/*
 * A tag on every row with InboxSDK, as its documentation shows it: one handler of row views, which are
 * asked for thread and contacts, and given a label.
 */
import * as InboxSDK from '@inboxsdk/core';

// An id that is not registered: the SDK says so once in the console, and works.
void InboxSDK.load(2, 'sdk_radiostilte-bench_0000000000').then((sdk) => {
  sdk.Lists.registerThreadRowViewHandler(async (row) => {
    const [first] = row.getContacts();
    const threadId = await row.getThreadIDAsync();
    row.addLabel({ title: `${threadId} ${first.emailAddress}` });
  });
});
