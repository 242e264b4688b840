import { findAll } from '../selector';
import { addressIn } from './people';
import { ACCOUNT_BUTTON } from './selectors';

/**
 * The address of the mailbox. The page's title ends in "… - address - name of the service"; a
 * subject in it may hold another address, so the address must stand alone between two dashes. Else
 * the account button says it, and last the last address of the title (facts/gmail.md section 4).
 */
export function accountOf(document: Document): string | null {
  const { title } = document;
  const named = / - ([^\s@]+@[^\s@]+) - [^@]*$/.exec(title)?.[1];
  if (named) return named.toLowerCase();
  const button = findAll(ACCOUNT_BUTTON, document).find(
    (link) => !link.closest('[role="main"], [role="dialog"]'),
  );
  if (button) return addressIn(button.getAttribute('aria-label'));
  return addressIn(title.split(/\s/).findLast((word) => word.includes('@')));
}
