import type { MailMessage } from '../replica/mail-message';
import type { ContractMailbox } from './subject';

const NORA = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
const ANNA = { name: 'Anna Keller', email: 'anna.keller@kellerbau.example' };
const BEN = { name: 'Ben Keller', email: 'ben@kellerbau.example' };
const OLA = { name: 'Ola Berg', email: 'ola@berg.example' };

/** Four threads: answered by me, answered by them, never answered, with several people. */
const MESSAGES: readonly MailMessage[] = [
  mail(
    'offer',
    1,
    ANNA,
    [NORA],
    '2026-09-08T07:12:30Z',
    'Offer for the website',
    'Can you make an offer?',
  ),
  mail(
    'offer',
    2,
    NORA,
    [ANNA],
    '2026-09-14T11:31:07Z',
    'Offer for the website',
    'Did you have time to look at it?\n\nOn Tue, Sep 8, 2026 at 9:12 AM Anna Keller <anna.keller@kellerbau.example> wrote:\n> Can you make an offer?',
  ),
  mail(
    'logo',
    1,
    NORA,
    [OLA],
    '2026-09-09T14:00:05Z',
    'Logo files',
    'Could you send me the vector files?',
  ),
  mail('logo', 2, OLA, [NORA], '2026-09-10T08:20:44Z', 'Logo files', 'Here they are.'),
  mail(
    'hosting',
    1,
    NORA,
    [BEN],
    '2026-09-11T06:47:12Z',
    'Hosting move',
    'Shall we move on the first?',
  ),
  {
    ...mail(
      'group',
      1,
      ANNA,
      [NORA, BEN],
      '2026-09-12T10:05:00Z',
      'Kick-off',
      'Who can on Monday?',
    ),
    cc: [OLA],
  },
];

export const MAILBOX: ContractMailbox = { owner: NORA, messages: MESSAGES };

/** The same, with Ola's answer in another part of an Inbox that is divided. */
export const DIVIDED_MAILBOX: ContractMailbox = {
  owner: NORA,
  divided: true,
  messages: MESSAGES.map((message) =>
    message.id === 'logo-2' ? { ...message, headers: { 'X-Outlook-Folder': 'other' } } : message,
  ),
};

const DAY = 86_400_000;

/** Twenty-three threads, of one message each, in a page that shows ten of them at once. */
export const LONG_LIST: ContractMailbox = {
  owner: NORA,
  rowsAtOnce: 10,
  messages: Array.from({ length: 23 }, (_, number) => {
    const date = new Date(Date.parse('2026-09-15T07:00:00Z') - number * DAY).toISOString();
    return mail(`daily-${number}`, 1, OLA, [NORA], date, `Report ${number}`, `Report ${number}`);
  }),
};

/** By their names in the mail file. */
export const PEOPLE = { nora: NORA, anna: ANNA, ben: BEN, ola: OLA };

export const ADDRESS = { nora: NORA.email, anna: ANNA.email, ben: BEN.email, ola: OLA.email };

/** A further answer of Anna's in the thread "offer". */
export const ANNAS_ANSWER = mail(
  'offer',
  3,
  ANNA,
  [NORA],
  '2026-09-15T09:00:00Z',
  'Offer for the website',
  'Yes, go ahead.',
);

/** My offer with files, one of them with a name that no address may hold, and Ola's answer with one. */
export const WITH_FILES: ContractMailbox = {
  owner: NORA,
  messages: [
    {
      ...mail('sent', 1, NORA, [ANNA], '2026-09-09T14:00:05Z', 'The plan', 'See the files.'),
      attachments: ['Angebot Küche 50% & mehr.pdf', 'plan.v2.dwg'],
    },
    {
      ...mail('received', 1, OLA, [NORA], '2026-09-10T08:20:44Z', 'Logo', 'Here it is.'),
      attachments: ['logo-final.svg'],
    },
    mail('bare', 1, OLA, [NORA], '2026-09-10T08:30:00Z', 'Hello', 'No file here: plan.pdf'),
  ],
};

/** I wrote and Anna answered, four times; only her last answer is unread. */
export const LONG_THREAD: readonly MailMessage[] = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => {
  const own = number % 2 === 1;
  const date = `2026-09-01T0${number}:00:00Z`;
  const message = mail(
    'long',
    number,
    own ? NORA : ANNA,
    [own ? ANNA : NORA],
    date,
    'Planning',
    `Message ${number}`,
  );
  return { ...message, headers: { 'X-Gmail-Labels': own ? 'Sent' : 'Inbox' } };
});

function mail(
  threadId: string,
  number: number,
  from: MailMessage['from'],
  to: MailMessage['to'],
  date: string,
  subject: string,
  text: string,
): MailMessage {
  return { threadId, id: `${threadId}-${number}`, from, to, date, subject, text };
}
