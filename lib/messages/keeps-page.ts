import type { CatchUpWhy } from './catch-up-messages';

/** In these cases the page stays as it is, until the catch-up goes on or is stopped. */
export function keepsPage(why: CatchUpWhy): boolean {
  return why === 'writing' || why === 'offline';
}
