import type { Arrival, CatchUpOrder, ListAt } from '../domain/catch-up/next-step';
import type { CatchUpWhy } from '../messages/catch-up-messages';
import type { Webmail } from '../webmail/port';
import { waitFor } from '../webmail/wait';
import type { Observer } from './observer';
import type { UserActivity } from './user-activity';

/** From one page to the next: no faster than a person with purpose. */
const PACE_MS = 900;
/** Longer than anybody stays away from a tab. */
const FOR_EVER_MS = 2_000_000_000;

interface Page {
  readonly webmail: Webmail;
  readonly observer: Pick<Observer, 'isLive' | 'tellOfList'>;
}

interface Undisturbed extends Page {
  readonly user: UserActivity;
  readonly account: string;
  /** The list that the last step led to; null before the first. */
  readonly at: ListAt | null;
}

/**
 * Waits until a page may be turned: the pace is kept, the page is on the screen and knows the mailbox
 * of now, and the user does nothing in it.
 *
 * @returns why it may not; null: go on, or look what the signal means
 */
export async function whenUndisturbed(
  page: Undisturbed,
  signal: AbortSignal,
): Promise<CatchUpWhy | null> {
  const { observer, user } = page;
  if (page.at !== null) await waitFor(() => null, PACE_MS, signal);
  const why = await waitFor(
    () => {
      const hindrance = hindranceIn(page);
      if (hindrance !== null) return hindrance;
      return observer.isLive() && !user.isBusy() ? 'nothing' : null;
    },
    FOR_EVER_MS,
    signal,
  );
  return why === 'nothing' ? null : why;
}

function hindranceIn({ webmail, account, at }: Undisturbed): CatchUpWhy | null {
  if (!navigator.onLine) return 'offline';
  if (webmail.composes().length > 0) return 'writing';
  if (webmail.account() !== account) return 'went-on';
  return at !== null && !shows(webmail, at) ? 'went-on' : null;
}

/** A reading that is not there yet is no sign that the user went on. */
function shows({ route, readList }: Webmail, { list, part }: ListAt): boolean {
  const here = route();
  if (here.view !== 'list' || here.list !== list) return false;
  const reading = readList();
  return reading === null || (reading.part?.at ?? 0) === part;
}

/** Carries out an order, and tells what stands there then. */
export async function turnPage(
  { webmail, observer }: Page,
  order: CatchUpOrder,
  before: ListAt | null,
  signal: AbortSignal,
): Promise<Extract<Arrival, { at: ListAt }> & { readonly at: ListAt }> {
  const { paging } = webmail;
  const at = order.go === 'list' ? { list: order.list, part: order.part } : (before ?? NOWHERE);
  const outcome =
    order.go === 'list' ? await paging.showList(order, signal) : await paging.showOlder(signal);
  if (outcome !== 'shown') return { how: outcome, at };
  return { how: (await observer.tellOfList()) ? 'shown' : 'stuck', at };
}

const NOWHERE: ListAt = { list: 'sent', part: 0 };
