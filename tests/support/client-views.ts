import type { ClientView, PeopleView, ThreadView } from '../../lib/store/views';
import { ACCOUNT, NOW } from './views';

export function threadView(more: Partial<ThreadView> = {}): ThreadView {
  return {
    thread: `${ACCOUNT} offer`,
    account: ACCOUNT,
    threadId: 'offer',
    subject: 'Offer for the new website',
    turn: 'theirs',
    since: NOW,
    workingDays: 0,
    status: 'calm',
    step: 'reminder',
    due: Date.UTC(2026, 5, 22, 9),
    confirmed: true,
    lastVerdict: 'request',
    newestName: 'newest',
    newestFrom: null,
    correction: null,
    phase: 'quote',
    phaseSaid: false,
    rating: null,
    waitsFor: null,
    reason: { code: 'waiting', values: { since: NOW, days: 0 } },
    ...more,
  };
}

export function clientView(more: Partial<ClientView> = {}): ClientView {
  const { threads = [] } = more;
  return {
    address: 'anna@kellerbau.example',
    name: 'Anna Keller',
    relation: null,
    heardAt: null,
    threadCount: threads.length,
    agreedDays: null,
    country: null,
    away: [],
    successor: null,
    also: [],
    sameAs: null,
    usual: null,
    answersAt: null,
    notes: [],
    threads,
    ...more,
  };
}

/** The list of people with these in it. */
export function peopleView(people: PeopleView['people'], found = people.length): PeopleView {
  return { people, found };
}
