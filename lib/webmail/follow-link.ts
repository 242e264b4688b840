import { waitFor } from './wait';

const ARRIVES_WITHIN_MS = 1_000;

/**
 * Goes to an address within the page as somebody who clicks a link: an own change of the address
 * would lose what the page keeps in it (facts/gmail.md section 5). Chromium changes the address
 * within the click, Firefox in a task of its own after it; done once it says so, or the page has
 * made another one of it.
 */
export async function followLink(document: Document, href: string): Promise<void> {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  await waitFor(() => (document.location.hash === href ? true : null), ARRIVES_WITHIN_MS);
}
