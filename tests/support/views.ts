import { DAY } from '../../lib/domain/instant';
import type { AccountView, OfferView, PopupView, ShelfView } from '../../lib/store/views';

export const NOW = new Date(2026, 5, 16, 11, 20).getTime();
export const ACCOUNT = 'nora@studio-lind.example';

const NOTHING_NOTED = { backup: null, lesson: null, fit: null, value: '', calls: 0 };

export function offerView(name: string, more: Partial<OfferView> = {}): OfferView {
  const id = name.toLowerCase().replace(/\W+/g, '-');
  const since = NOW - 12 * DAY;
  return {
    thread: `${ACCOUNT} ${id}`,
    account: ACCOUNT,
    provider: 'gmail',
    threadId: id,
    address: `${id}@example.org`,
    name,
    relation: null,
    subject: 'Offer for the new website',
    status: 'quiet',
    since,
    workingDays: 8,
    reason: { code: 'quiet', values: { since, days: 8, nudges: 0 } },
    usual: { days: 2, answers: 7 },
    chance: 0.48,
    band: 'maybe',
    step: 'reminder',
    otherSteps: ['ask-for-a-date', 'closure'],
    nudges: 0,
    newestName: 'newest',
    newestFrom: null,
    newestSigns: ['own:question:en'],
    lastVerdict: 'request',
    takenFor: 'request',
    phase: 'quote',
    phaseSaid: false,
    cause: null,
    agreedDays: null,
    noted: NOTHING_NOTED,
    ...more,
  };
}

export function shelfView(name: string, more: Partial<ShelfView> = {}): ShelfView {
  const { thread, account, threadId, address, subject, since, reason } = offerView(name);
  return {
    thread,
    account,
    threadId,
    address,
    name,
    subject,
    since,
    reason,
    newestName: 'newest',
    newestFrom: address,
    newestSigns: [],
    lastVerdict: 'promise',
    takenFor: 'promise',
    phase: 'general',
    phaseSaid: false,
    cause: null,
    agreedDays: null,
    noted: NOTHING_NOTED,
    successor: null,
    rating: null,
    ...more,
  };
}

export function accountView(more: Partial<AccountView> = {}): AccountView {
  const fine = {
    unreadable: [],
    unclear: [],
    inboxInPart: false,
    undated: false,
    confirmingStopped: false,
  };
  return { account: ACCOUNT, provider: 'gmail', seenAt: NOW - 60_000, ...fine, ...more };
}

export function popupView(more: Partial<PopupView> = {}): PopupView {
  return {
    now: NOW,
    today: '2026-06-16',
    firstRunDone: true,
    siteAccess: true,
    pausedUntil: null,
    due: [],
    stale: [],
    beyond: { due: 0, stale: {}, unconfirmed: 0 },
    unconfirmed: [],
    shelves: { promised: [], owed: [], rated: [], gone: [], notDelivered: [] },
    dates: [],
    accounts: [accountView()],
    nameless: [],
    trouble: { gone: false, cannotStore: null, setAside: 0 },
    lastInsertion: null,
    ...more,
  };
}
