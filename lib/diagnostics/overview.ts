import type { Instant } from '../domain/instant';
import { reasonText } from '../messages/reason-text';
import type { Translate } from '../messages/translate';
import type { ClientView, OfferView, PopupView, ThreadView } from '../store/views';

/**
 * All that popup and people show, as one object for a file: instants as ISO strings, reasons as
 * the sentences that are shown. `popup` is the list that the badge counts.
 */
export function overview(
  popup: PopupView,
  clients: readonly ClientView[],
  badge: string,
  t: Translate,
) {
  return {
    now: iso(popup.now),
    badge,
    popup: popup.due.map((offer) => offerOf(offer, t)),
    clients: clients.map(({ address, name, threads }) => ({
      address,
      name,
      threads: threads.map((thread) => threadOf(thread, t)),
    })),
  };
}

function offerOf({ address, threadId, step, reason }: OfferView, t: Translate) {
  return { address, threadId, step, reason: reasonText(reason, t) };
}

function threadOf(thread: ThreadView, t: Translate) {
  const { threadId, subject, turn, workingDays, status, step, confirmed, lastVerdict } = thread;
  return {
    threadId,
    subject,
    turn,
    since: isoOrNull(thread.since),
    workingDays,
    status,
    step,
    due: isoOrNull(thread.due),
    confirmed,
    lastVerdict,
    reason: reasonText(thread.reason, t),
  };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at);
}
