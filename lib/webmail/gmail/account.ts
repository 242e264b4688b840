import { addressIn } from '../address-in';
import { find, findAll } from '../selector';
import { isDelegatedHome } from '../thread-url';
import { isInMail } from './mail-words';
import { ACCOUNT_BUTTON, MAIN } from './selectors';

/**
 * The address of the mailbox. The title of the app ends in "… - address - name of the service"; a
 * subject in it may hold another address, so the address must stand alone between two dashes. Where
 * the title is silent the account button says it (facts/gmail.md section 4). Beside the app, as in
 * the print view, the title may be a subject and nothing else: there both must agree. Of a mailbox that
 * somebody looks after for another one the title alone tells: the button may name who is signed in.
 */
export function accountOf(document: Document, url: string): string | null {
  const titled = / - ([^\s@]+@[^\s@]+) - [^@]*$/.exec(document.title)?.[1]?.toLowerCase() ?? null;
  const button = () => accountOfButton(document);
  if (isApp(document, url)) return titled ?? (isDelegatedHome(url) ? null : button());
  return titled !== null && titled === button() ? titled : null;
}

function isApp(document: Document, url: string): boolean {
  const [page = ''] = url.split('#', 1);
  return !/[?&]view=|\/popout(?:\?|$)/.test(page) && find(MAIN, document) !== null;
}

/** The address in the account button, which in another one's mailbox may be who is signed in. */
export function accountOfButton(document: Document): string | null {
  const button = findAll(ACCOUNT_BUTTON, document).find(
    (link) => !isInMail(link) && !link.closest('[role="main"], [role="dialog"]'),
  );
  return addressIn(button?.getAttribute('aria-label'));
}
