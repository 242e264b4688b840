import type { Proposal, ThreadStanding } from '../../lib/messages/messages';
import type { CommandRow } from '../../lib/store/rows';
import type { FakeMailbox, FakeMessage } from '../../lib/webmail/fake-state';

export const NORA = { address: 'nora@studio-lind.example', name: 'Nora Lind' };
export const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
export const TOM = { address: 'tom@visser.example', name: 'Tom Visser' };

/** A Monday, 10:00 UTC. */
export const MONDAY = Date.UTC(2026, 5, 1, 10);

export function message(threadId: string, more: Partial<FakeMessage> = {}): FakeMessage {
  const at = more.at ?? MONDAY;
  return {
    threadId,
    id: `${threadId}-${at}`,
    from: NORA,
    to: [ANNA],
    at,
    subject: 'Offer',
    text: 'Does it fit?',
    ...more,
  };
}

/** Nora waits for Anna in `offer`, and for Tom in `sign`. */
export const OFFER_MAILBOX: FakeMailbox = {
  account: NORA.address,
  messages: [message('offer'), message('sign', { to: [TOM], subject: 'Sign' })],
};

/** A reminder to Anna waits to be put into the reply of `offer`, by whatever tab comes first. */
export function reminderCommand(expires: number): CommandRow {
  return {
    id: 'c',
    thread: `${NORA.address} offer`,
    step: 'reminder',
    address: ANNA.address,
    expires,
    state: 'waiting',
    tabId: null,
  };
}

export const WAITING: ThreadStanding = {
  turn: 'theirs',
  status: 'quiet',
  since: MONDAY,
  workingDays: 5,
  reason: { code: 'quiet', values: { since: MONDAY, days: 5 } },
  client: { address: ANNA.address, also: [], names: [] },
  usual: null,
  chance: null,
  band: null,
  alsoWaitedFor: 0,
  successor: null,
  correction: null,
  confirmed: false,
  steps: [
    { id: 'reminder', name: null, group: 'fits' },
    { id: 'closure', name: null, group: 'ladder' },
  ],
};

export const REMINDER: Proposal = {
  step: 'reminder',
  form: 'informal',
  forms: ['informal', 'formal'],
  length: 'short',
  lengths: ['short'],
  subject: null,
  neededBy: null,
  language: 'en',
  paragraphs: ['Hello Anna,', '', 'did you have a look at the offer?', '', 'Nora'],
  missing: [],
};

export const CLOSURE: Proposal = {
  step: 'closure',
  form: 'informal',
  forms: ['informal', 'formal'],
  length: 'short',
  lengths: ['short'],
  subject: null,
  neededBy: null,
  language: 'en',
  paragraphs: ['Hello Anna,', '', 'I close this for now.', '', 'Nora'],
  missing: [],
};
