/** Invented mail as popup and overview show it; made at the moment it is looked at, and stored nowhere. */
import { DAY, type Instant, MINUTE } from '../../lib/domain/instant';
import { emptyNote } from '../../lib/domain/notes/note';
import type { Translate } from '../../lib/messages/translate';
import type { OverviewView } from '../../lib/store/overview/overview-views';
import type { EvidenceView, OfferView, PopupView, ShelfView } from '../../lib/store/views';

const ACCOUNT = 'you@studio.example';

const EVIDENCE: EvidenceView = {
  newestName: 'newest',
  newestFrom: null,
  newestSigns: [],
  lastVerdict: 'request',
  takenFor: 'request',
  phase: 'general',
  phaseSaid: false,
  cause: null,
  agreedDays: null,
  noted: { backup: null, lesson: null, fit: null, value: '', calls: 0 },
};

/** What tells one client from the next: id, name, subject, since how many days. */
type Person = readonly [id: string, name: string, subject: string, days: number];

function placeOf([id, name, subject, days]: Person, now: Instant) {
  const place = { account: ACCOUNT, threadId: id, thread: `${ACCOUNT} ${id}` };
  return { ...place, address: `${id}@example.com`, name, subject, since: now - days * DAY };
}

function offer(person: Person, now: Instant, more: Partial<OfferView>): OfferView {
  const place = placeOf(person, now);
  const workingDays = Math.round((person[3] * 5) / 7);
  const values = { since: place.since, days: workingDays, nudges: 0 };
  return {
    ...EVIDENCE,
    ...place,
    provider: 'gmail',
    relation: 'client',
    status: 'quiet',
    workingDays,
    reason: { code: 'quiet', values },
    usual: { days: 2, answers: 9 },
    chance: 0.6,
    band: 'likely',
    step: 'reminder',
    otherSteps: ['easy-answer', 'closure'],
    nudges: 0,
    ...more,
  };
}

function shelved(person: Person, now: Instant, more: Partial<ShelfView>): ShelfView {
  const place = placeOf(person, now);
  const reason = { code: 'answered', values: { since: place.since } } as const;
  return { ...EVIDENCE, ...place, reason, successor: null, rating: null, ...more };
}

function promiseIn(now: Instant) {
  const from = Math.floor(now / DAY) + 35;
  return { grain: 'month', from, to: from + 29, since: now - 20 * DAY };
}

export function demoView(now: Instant, t: Translate): PopupView {
  const lotte: Person = ['lotte', 'Lotte Maes', t('demo.subjectSite'), 11];
  const jonas: Person = ['jonas', 'Jonas Brandt', t('demo.subjectInvoice'), 16];
  const claire: Person = ['claire', 'Claire Morel', t('demo.subjectTexts'), 6];
  const ola: Person = ['ola', 'Ola Berg', t('demo.subjectPhotos'), 8];
  const milo: Person = ['milo', 'Milo Janssens', t('demo.subjectMonth'), 20];
  const promised = { code: 'promised', values: promiseIn(now) } as const;
  const account = { account: ACCOUNT, provider: 'gmail', seenAt: now - 4 * MINUTE } as const;
  const fine = {
    unreadable: [],
    unclear: [],
    inboxInPart: false,
    undated: false,
    confirmingStopped: false,
  };
  return {
    now,
    today: new Date(now).toISOString().slice(0, 10),
    firstRunDone: true,
    siteAccess: true,
    pausedUntil: null,
    due: [
      offer(lotte, now, { phase: 'quote' }),
      offer(jonas, now, {
        phase: 'invoice',
        status: 'suspected',
        reason: { code: 'suspected', values: { since: now - 16 * DAY, days: 11, nudges: 1 } },
        nudges: 1,
        chance: 0.35,
        band: 'maybe',
      }),
    ],
    stale: [],
    beyond: { due: 0, stale: {}, unconfirmed: 0 },
    unconfirmed: [offer(ola, now, { phase: 'project', usual: null })],
    shelves: {
      promised: [shelved(milo, now, { lastVerdict: 'promise', reason: promised })],
      owed: [
        shelved(claire, now, { lastVerdict: 'question-back', newestFrom: 'claire@example.com' }),
      ],
      rated: [],
      gone: [],
      notDelivered: [],
    },
    dates: [],
    accounts: [{ ...account, ...fine }],
    nameless: [],
    trouble: { gone: false, cannotStore: null, setAside: 0 },
    lastInsertion: null,
  };
}

/** What is pending, as far as the lists that need no store show it. */
export function demoOverview(
  now: Instant,
  t: Translate,
): Pick<OverviewView, 'quotes' | 'invoices'> {
  const date = new Date(now - 6 * DAY).toISOString().slice(0, 10);
  const about = { ...emptyNote('invoice', 'jonas@example.com'), id: 'jonas', date };
  const { due } = demoView(now, t);
  return {
    quotes: due
      .filter(({ phase }) => phase === 'quote')
      .map((quote) => ({ ...quote, note: null, isOver: false })),
    invoices: [{ note: { ...about, number: '2026-014', amount: '€ 1.200' }, name: 'Jonas Brandt' }],
  };
}
