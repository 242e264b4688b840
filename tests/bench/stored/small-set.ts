/**
 * What is stored, before the extension folds it: five clients who are due, at every size the same,
 * and one group of a hundred threads in which nothing is. Larger stores are made of copies of that
 * group, so that every row is one the extension itself made.
 */
import type { Person } from '../../../lib/domain/person';
import {
  decisionRows,
  type MadeUpThread,
  NORA,
  NOW,
  type Said,
  sightingsOf,
  type Tables,
  unfoldedThread,
} from '../../support/pages/made-up-rows';

const DAY = 86_400_000;
/** Stands in whatever differs between two copies of the group: ids, addresses, names, subjects. */
export const GROUP = 'g0-';
export const THREADS_IN_GROUP = 100;
const CLIENTS = 10;

const asked = (daysAgo: number): Said => ({ daysAgo, by: 'me', kind: 'request' });
const theirs = (daysAgo: number, kind: Said['kind']): Said => ({ daysAgo, by: 'them', kind });

const DUE_NAMES = ['Anna Keller', 'Tom Visser', 'Ola Berg', 'Priya Nair', 'Sven Holm'];

export const DUE: readonly MadeUpThread[] = DUE_NAMES.map((name, index) => ({
  id: `due-${index}`,
  client: { name, address: `due-${index}@client.example` },
  subject: `Offer ${index + 1} for the new website`,
  said: [asked(11 + index)],
}));

const PEOPLE: readonly Person[] = Array.from({ length: CLIENTS }, (_, index) => ({
  name: `Client ${GROUP}${index}`,
  address: `client-${index}@${GROUP}firm.example`,
}));

/** What a mailbox is full of: six of ten asked and answered, and four that ended otherwise. */
const ENDED: readonly ((daysAgo: number) => readonly Said[])[] = [
  ...Array.from({ length: 6 }, () => (at: number) => [asked(at), theirs(at - 2, 'answer')]),
  (at) => [asked(at), theirs(at - 1, 'holding-reply'), theirs(at - 4, 'answer')],
  (at) => [asked(at), theirs(at - 3, 'closer')],
  // Long before the first run: never offered.
  (at) => [asked(at + 250)],
  (at) => [asked(at + 253), theirs(at + 250, 'question-back')],
];

const GROUP_THREADS: readonly MadeUpThread[] = PEOPLE.flatMap((client, person) =>
  ENDED.map((said, kind) => ({
    id: `${GROUP}${person}-${kind}`,
    client,
    subject: `Job ${GROUP}${person}-${kind}`,
    said: said(20 + person * 11 + kind),
  })),
);

/** @param withGroup else the five who are due alone */
export function smallSet(withGroup: boolean): Tables {
  const threads = [...DUE, ...(withGroup ? GROUP_THREADS : [])];
  const [client] = withGroup ? PEOPLE : [];
  return {
    sightings: threads.flatMap(sightingsOf),
    decisions: decisionRows([
      { about: 'all', subject: '', field: 'first-run', value: NOW - 120 * DAY },
      ...(client
        ? [
            {
              about: 'person',
              subject: client.address,
              field: 'relation',
              value: 'client',
            } as const,
          ]
        : []),
    ]),
    accounts: [accountRow()],
    coverage: ['inbox', 'sent'].map((list) => ({
      key: `${NORA.address} ${list}`,
      spans: [{ from: NOW - 200 * DAY, until: NOW - 60_000 }],
    })),
    threads: threads.map(unfoldedThread),
    correspondents: [],
    names: [],
    spellings: [],
    unfolded: [],
    catchUps: [],
    commands: [],
    meta: [{ key: 'folded-by', value: 0 }],
  };
}

function accountRow(): object {
  return {
    address: NORA.address,
    provider: 'gmail',
    home: 'https://mail.google.com/mail/u/0/',
    ownAddresses: [NORA.address],
    clocks: [],
    undatedIn: [],
    selectors: [],
    selectorsAt: NOW - 60_000,
    page: { language: 'en', view: 'list' },
    wholeLookAt: NOW - DAY,
  };
}
