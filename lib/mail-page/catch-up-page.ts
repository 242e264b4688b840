import type { CatchUpOrder, ListAt } from '../domain/catch-up/next-step';
import type { ArrivalAt, CatchUpWhy } from '../messages/catch-up-messages';
import type { Webmail } from '../webmail/port';
import { waitFor } from '../webmail/wait';
import type { Observer } from './observer';
import type { UserActivity } from './user-activity';

/** No faster than a person with purpose: from one page to the next, and to the next screen. */
const PAGE_PACE_MS = 900;
const SCREEN_PACE_MS = 500;
const UNDERSTOOD_WITHIN_MS = 20_000;
/** Longer than anybody stays away from a tab. */
const FOR_EVER_MS = 2_000_000_000;

interface Page {
  readonly webmail: Webmail;
  readonly observer: Pick<Observer, 'isLive' | 'tellOfList'>;
}

/** Where the last step led, or where the page stood before the first. */
export interface Turned {
  /** Null before the first step. */
  readonly at: ListAt | null;
  readonly place: string;
  /** Whether the user did something in the page since. */
  touched(): boolean;
}

interface Undisturbed extends Page {
  readonly user: UserActivity;
  readonly account: string;
  readonly turned: Turned;
  /** The page is out of sight, so that it waits; called once. */
  waits(): void;
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
  let waits = false;
  if (page.turned.at !== null) await waitFor(() => null, paceIn(page), signal);
  const why = await waitFor(
    () => {
      const hindrance = hindranceIn(page);
      if (hindrance !== null) return hindrance;
      if (!waits && document.visibilityState === 'hidden') {
        waits = true;
        page.waits();
      }
      return observer.isLive() && !user.isBusy() ? 'nothing' : null;
    },
    FOR_EVER_MS,
    signal,
  );
  return why === 'nothing' ? null : why;
}

/** A list without numbered pages is scrolled. */
function paceIn({ webmail }: Page): number {
  const here = webmail.route();
  return here.view === 'list' && here.page === null ? SCREEN_PACE_MS : PAGE_PACE_MS;
}

function hindranceIn(page: Undisturbed): CatchUpWhy | null {
  const { webmail, account } = page;
  if (!navigator.onLine) return 'offline';
  if (webmail.composes().length > 0) return 'writing';
  return webmail.account() !== account || wentOn(page) ? 'went-on' : null;
}

/** Before its first step the page may still be on its way, and the user's hand must have moved it. */
function wentOn({ webmail, turned: { at, place, touched } }: Undisturbed): boolean {
  if (at !== null && !shows(webmail, at)) return true;
  // A page may also move by itself, as where mail arrives.
  return touched() && webmail.paging.place() !== place;
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
  before: Turned,
  signal: AbortSignal,
): Promise<ArrivalAt> {
  const { paging } = webmail;
  const at = order.go === 'list' ? { list: order.list, part: order.part } : (before.at ?? NOWHERE);
  const outcome =
    order.go === 'list' ? await paging.showList(order, signal) : await paging.showOlder(signal);
  if (outcome !== 'shown') return { how: outcome, at };
  // Mail that comes in this very moment is not understood yet.
  await waitFor(webmail.readList, UNDERSTOOD_WITHIN_MS, signal);
  return { how: (await observer.tellOfList()) ? 'shown' : 'stuck', at };
}

const NOWHERE: ListAt = { list: 'sent', part: 0 };
