import type { DecisionContent } from '../../../lib/domain/decision';
import { DAY } from '../../../lib/domain/instant';
import type { Person } from '../../../lib/domain/person';
import { HISTORY, HISTORY_DECISIONS, HISTORY_SENDS } from './made-up-history';
import {
  decisionRows,
  type MadeUpThread,
  NORA,
  NOW,
  noteOf,
  type Said,
  sentWith,
  sightingsOf,
  type Tables,
  threadKeyOf,
  unfoldedThread,
} from './made-up-rows';

/** A mailbox of which no list was ever read to an end. */
export const UNREAD_MAILBOX = 'atelier@studio-lind.example';
/** One that was last looked at eight days ago. */
export const LEFT_MAILBOX = 'nora.lind@werkplaats.example';

const person = (name: string, address: string): Person => ({ name, address });
const asked = (daysAgo: number): Said => ({ daysAgo, by: 'me', kind: 'request' });
const theirs = (daysAgo: number, kind: Said['kind'], more: Said['more'] = {}): Said => ({
  daysAgo,
  by: 'them',
  kind,
  more,
});

export const ANNA = person('Anna Keller', 'anna@kellerbau.example');
/** Sixty characters. */
const LONG_NAME = 'Maximiliane-Theodora von und zu Hohenstein-Rosenthal-Gersdorf'.slice(0, 60);

/** Seven who are due: short and long, from left to right and from right to left. */
const DUE: readonly MadeUpThread[] = [
  { id: 'offer', client: ANNA, subject: 'Offer for the new website', said: [asked(13)] },
  {
    id: 'rtl',
    client: person('ليلى حداد', 'leila@haddad.example'),
    subject: 'عرض سعر لموقع المتجر الجديد (2026)',
    said: [asked(10)],
  },
  {
    id: 'long',
    client: person(LONG_NAME, 'maximiliane-theodora@verwaltungsgesellschaft-hohenstein.example'),
    subject: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen: Entwurf und Angebot',
    said: [asked(42), asked(28), asked(19)],
  },
  {
    id: 'sign',
    client: person('Tom Visser', 'tom@visser.example'),
    subject: 'Sign above the door',
    said: [asked(15)],
  },
  {
    id: 'devis',
    client: person('Chloé Dubois-Lefèvre', 'chloe@atelier-dubois.example'),
    subject: 'Devis pour la brochure « Automne »',
    said: [asked(18), theirs(17, 'holding-reply')],
  },
  {
    id: 'levi',
    client: person('דוד לוי', 'david@levi.example'),
    subject: 'Logo, second round',
    said: [asked(9)],
  },
  { id: 'bare', client: person('', 'info@lindqvist.example'), subject: '', said: [asked(12)] },
];

const OTHERS: readonly MadeUpThread[] = [
  {
    id: 'photos',
    client: person('Priya Nair', 'priya@nair.example'),
    subject: 'Photos for spring',
    said: [
      asked(8),
      theirs(7, 'promise', { promised: { grain: 'day', from: 20725, until: 20725, sure: true } }),
    ],
  },
  {
    id: 'question',
    client: person('Sven Holm', 'sven@holm.example'),
    subject: 'Colours of the sign',
    said: [asked(6), theirs(3, 'question-back')],
  },
  {
    id: 'rated',
    client: person('Marie Petit', 'marie@petit.example'),
    subject: 'How was it?',
    said: [asked(5), theirs(4, 'answer', { signs: ['text:rating:8'] })],
  },
  {
    id: 'gone',
    client: person('Karel de Boer', 'karel@deboer.example'),
    subject: 'Poster for the fair',
    said: [asked(9.5), theirs(9, 'auto-reply', { gone: true })],
  },
  {
    id: 'bounced',
    client: person('Olga Ruiz', 'olga@ruiz.example'),
    subject: 'Menu card',
    said: [
      asked(7.5),
      { ...theirs(7, 'bounce'), from: person('', 'mailer-daemon@studio-lind.example') },
    ],
  },
  {
    id: 'plan',
    account: UNREAD_MAILBOX,
    client: person('Jürgen Groß', 'juergen@gross.example'),
    subject: 'Grundriss, zweiter Entwurf',
    said: [asked(12)],
  },
  {
    id: 'flyer',
    account: LEFT_MAILBOX,
    client: person('Sanne Bakker', 'sanne@bakker.example'),
    subject: 'Flyer voor de opening',
    said: [asked(10)],
  },
];

/** Anna answered before, so it is known how fast she usually does. */
const ANSWERED: readonly MadeUpThread[] = Array.from({ length: 9 }, (_, index) => ({
  id: `before-${index}`,
  client: ANNA,
  subject: `Page ${index + 1} of the old website`,
  said: [asked(40 + index * 9), theirs(38 + index * 9 - (index % 2), 'answer')],
}));

const CROWD: readonly MadeUpThread[] = Array.from({ length: 893 }, (_, index) => ({
  id: `crowd-${index}`,
  client: person(`Client ${index + 1}`, `client-${index + 1}@example.org`),
  subject: `Job ${index + 1}`,
  said: [asked(9 + (index % 60))],
}));

const DECISIONS: readonly DecisionContent[] = [
  { about: 'all', subject: '', field: 'first-run', value: NOW - 120 * DAY },
  { about: 'person', subject: ANNA.address, field: 'relation', value: 'client' },
  { about: 'person', subject: 'tom@visser.example', field: 'relation', value: 'prospect' },
  noteOf(ANNA, { kind: 'next-contact', date: '2026-09-21', text: 'How did the fair go?' }),
  noteOf(ANNA, { kind: 'quote', number: 'Q-17', amount: '€ 4.200', date: '2026-09-30' }),
  noteOf(ANNA, { kind: 'goal', text: 'More people who ask for a visit' }),
  noteOf(ANNA, { kind: 'fit', score: 4, text: '' }),
];

/**
 * Everything at once, not folded yet: the tables of the states are taken from it.
 * @param crowd with 893 further clients who are due
 */
export function madeUpWeek(crowd: boolean): Tables {
  const threads = [...DUE, ...OTHERS, ...ANSWERED, ...HISTORY, ...(crowd ? CROWD : [])];
  const rated = OTHERS.filter(({ id }) => id === 'rated').map((one) => sentWith(one, 6, 'rating'));
  return {
    sightings: [...threads.flatMap(sightingsOf), ...rated, ...HISTORY_SENDS],
    decisions: decisionRows([...DECISIONS, ...HISTORY_DECISIONS]),
    accounts: [NORA.address, UNREAD_MAILBOX, LEFT_MAILBOX].map(accountRow),
    coverage: [
      ...coverageRows(NORA.address, NOW - 60_000),
      ...coverageRows(LEFT_MAILBOX, NOW - 8 * DAY),
    ],
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

/** The keys of the first `count` who are due, with the crowd after the seven. */
export function dueKeys(count: number): readonly string[] {
  return [...DUE, ...CROWD].slice(0, count).map(threadKeyOf);
}

function accountRow(address: string): object {
  return {
    address,
    provider: address === UNREAD_MAILBOX ? 'outlook' : 'gmail',
    home: address === NORA.address ? 'https://mail.google.com/mail/u/0/' : '',
    ownAddresses: [address],
    clocks: [],
    undatedIn: [],
    selectors: ['list', 'row-people', 'row-date', 'message', 'reply-bar', 'compose'].map(
      (name) => ({
        name,
        needed: true,
        hits: 40,
        misses: 0,
        used: 0,
        hitAt: NOW - 60_000,
        missingSince: null,
      }),
    ),
    selectorsAt: NOW - 60_000,
    page: { language: 'nl', view: 'list' },
    wholeLookAt: NOW - DAY,
  };
}

function coverageRows(account: string, until: number): readonly object[] {
  const spans = [{ from: NOW - 200 * DAY, until }];
  return ['inbox', 'sent'].map((list) => ({ key: `${account} ${list}`, spans }));
}
