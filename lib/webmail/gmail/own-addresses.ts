import { addressIn } from '../address-in';
import type { ComposeBoxes } from '../compose-boxes';
import { isDelegatedHome } from '../thread-url';
import { accountOfButton } from './account';
import type { GmailBox } from './compose';
import { rootOfForm } from './compose-root';
import type { GmailPage } from './gmail-page';
import { findAllOfPage } from './mail-words';
import { FROM_CHOICE } from './selectors';

/**
 * The user's own addresses: the account's, and those seen in From fields since the tab was opened,
 * the only place that shows further ones (facts/gmail.md section 4). Who looks after another one's
 * mailbox writes from there too: that is the account button's address.
 */
export function createOwnAddresses(
  page: GmailPage,
  boxes: ComposeBoxes<GmailBox>,
): () => readonly string[] {
  const seen = new Set<string>();
  return () => {
    for (const form of page.composeForms()) {
      const choices = findAllOfPage(FROM_CHOICE, rootOfForm(form));
      const addresses = [
        boxes.boxOf(form).from(),
        ...choices.map((choice) => addressIn(choice.getAttribute('value'))),
      ];
      for (const address of addresses) if (address) seen.add(address);
    }
    const account = page.account();
    if (account === null) return [...seen];
    const { document, window } = page;
    const signedIn = isDelegatedHome(window.location.href) ? accountOfButton(document) : null;
    return [...new Set([account, ...(signedIn ? [signedIn] : []), ...seen])];
  };
}
