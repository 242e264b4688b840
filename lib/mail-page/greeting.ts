import { ask } from '../messages/client';
import type { Answers } from '../messages/messages';
import type { WebmailReader } from '../webmail/port';

/**
 * Tells the worker whose mailbox this is, once, and again when more of the user's own addresses are
 * known.
 *
 * @param greeted gets what the worker had waiting for this tab
 * @returns a function that is false while the page does not tell whose mailbox it is
 */
export function createGreeting(
  webmail: WebmailReader,
  greeted: (waiting: Answers['hello']) => void,
): () => boolean {
  const { provider } = webmail;
  let last: string | null = null;
  return () => {
    const account = webmail.account();
    if (account === null) return false;
    const own = [...webmail.ownAddresses()];
    const greeting = `${account} ${own.join(' ')}`;
    if (greeting === last) return true;
    last = greeting;
    const hello = { account, provider, home: webmail.home(), ownAddresses: own };
    void ask({ type: 'hello', ...hello }).then((answer) => {
      if (answer.ok) greeted(answer.value);
    });
    return true;
  };
}
