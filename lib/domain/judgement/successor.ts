import type { IncomingMail } from './incoming-mail';
import { isMachineAddress } from './machine-address';
import { ownWords } from './own-words';

const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;

const READ_CHARACTERS = 4_000;

/** Longest value that may be kept of a mail's words, and only once the user has confirmed it. */
const MOST_CHARACTERS = 80;

/**
 * Address of whoever took over, as an automatic mail names it; null where it names none. To be
 * shown as a suggestion: it is the mail's word, so it is not part of the verdict, which is stored
 * (DESIGN section 1, promise 3).
 */
export function successorIn({ from, text }: IncomingMail): string | null {
  const own = ownWords(text ?? '').text.slice(0, READ_CHARACTERS);
  const others = (own.match(ADDRESS) ?? [])
    .map((address) => address.toLowerCase())
    .filter((address) => address !== from.address.toLowerCase() && !isMachineAddress(address));
  return others.find((address) => address.length <= MOST_CHARACTERS) ?? null;
}
