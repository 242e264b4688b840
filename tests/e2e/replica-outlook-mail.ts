import {
  ANNA,
  HOSTING,
  INVOICE,
  IT,
  JAN,
  mail,
  NORA,
  NOW,
  OFFER,
} from '../replica/gmail/test-mail';

/** The moment at which the browser tests of Outlook's replica take place: a Monday. */
export const START_AT = NOW;

const placed = (folder: string) => ({ headers: { 'X-Outlook-Folder': folder } });

/** So many that no list of the page mounts them all. */
const OLD = Array.from({ length: 40 }, (_, i) => {
  const day = String(1 + (i % 28)).padStart(2, '0');
  return mail(`old${i}`, JAN, [NORA], `2026-0${i < 28 ? 6 : 5}-${day}T09:00:00Z`);
});

export const MAILBOX = {
  owner: NORA,
  messages: [
    ...OFFER,
    ...HOSTING,
    ...INVOICE,
    mail('crowd', ANNA, [NORA], '2026-09-20T09:00:00Z'),
    mail('crowd', IT, [NORA], '2026-09-21T06:05:00Z'),
    mail('bare', JAN, [NORA], '2026-09-18T09:00:00Z', { subject: '', text: '' }),
    mail('letter', JAN, [NORA], '2026-09-19T09:00:00Z', placed('other')),
    mail('kept', JAN, [NORA], '2026-08-01T09:00:00Z', placed('archive')),
    mail('group', NORA, [ANNA, JAN], '2026-09-17T09:00:00Z', { cc: [IT] }),
  ],
};

export const LONG_MAILBOX = { owner: NORA, messages: [...MAILBOX.messages, ...OLD] };
