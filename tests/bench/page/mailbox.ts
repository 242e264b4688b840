/** The mailbox of the page cost: 50 threads in the Inbox, and 40 labels with 50 threads each. */
import type { MailMessage, Owner } from '../../replica/mail-message';

export const OWNER: Owner = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
export const NOW = Date.parse('2026-09-21T09:30:00Z');
export const ROWS = 50;
export const LABELS = Array.from({ length: 40 }, (_, index) => `job-${index + 1}`);

const HOUR = 3_600_000;
const TEXT =
  'Thank you for the second draft. The colours are right now; could you make the name a little larger, and send me the file for the printer as well?';

export function benchMail(): readonly MailMessage[] {
  return ['Inbox', ...LABELS].flatMap((label, at) =>
    Array.from({ length: ROWS }, (_, index) => received(label, at * ROWS + index)),
  );
}

function received(label: string, number: number): MailMessage {
  const client = number % 240;
  const at = NOW - (number + 1) * HOUR - (number % 7) * 61_000;
  return {
    threadId: `thread-${number}`,
    id: `mail-${number}`,
    from: { name: `Client ${client}`, email: `client-${client}@firm-${client % 90}.example` },
    to: [OWNER],
    date: new Date(at).toISOString(),
    subject: `Job ${number}: draft and printing`,
    text: TEXT,
    headers: { 'X-Gmail-Labels': label },
  };
}
