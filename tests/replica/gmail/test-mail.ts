import type { MailMessage, MailPerson } from '../mail-message';

/** People and mail for the replica's own tests. */
export const NORA = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
export const ANNA = { name: 'Anna Keller', email: 'anna.keller@kellerbau.example' };
export const IT = { name: 'IT Helpdesk', email: 'it@kellerbau.example' };
export const JAN = { name: 'Jan de Vries', email: 'jan@devries.example' };

export function mail(
  threadId: string,
  from: MailPerson,
  to: readonly MailPerson[],
  date: string,
  more: Partial<MailMessage> = {},
): MailMessage {
  return {
    threadId,
    id: `${threadId}-${date}`,
    from,
    to,
    cc: [],
    date,
    subject: `About ${threadId}`,
    text: `Text of ${threadId} on ${date.slice(0, 10)}`,
    ...more,
  };
}

/** Anna asked, Nora answered last. */
export const OFFER = [
  mail('offer', ANNA, [NORA], '2026-09-08T07:12:00Z'),
  mail('offer', NORA, [ANNA], '2026-09-14T11:31:00Z'),
];

/** Nora began, Anna answered. */
export const HOSTING = [
  mail('hosting', NORA, [ANNA, IT], '2026-09-10T06:47:00Z'),
  mail('hosting', ANNA, [NORA], '2026-09-11T10:00:00Z'),
];

/** Nora wrote and nothing came back. */
export const INVOICE = [mail('invoice', NORA, [JAN], '2026-09-15T08:00:00Z')];

export const NOW = '2026-09-21T08:00:00Z';
export const NOW_MS = Date.parse(NOW);
