import type { MailMessage, MailPerson, Owner } from '../replica/mail-message';

const HOUR = 3_600_000;

export const NORA: Owner = { name: 'Nora Lind', email: 'nora@studio-lind.example' };

/**
 * A made-up mailbox: a thread every so many hours, back from a moment. Nora wrote the first message
 * of each; every tenth has an answer, some days later.
 *
 * @param count threads
 */
export function manyThreads(
  now: number,
  count: number,
  hoursBetween: number,
): readonly MailMessage[] {
  return Array.from({ length: count }, (_, index) => {
    const at = now - (index + 1) * hoursBetween * HOUR - (index % 7) * 61_000;
    const client = clientOf(index % 90);
    const threadId = `job-${index}`;
    const subject = `Job ${index}`;
    const message = (from: MailPerson, to: MailPerson, sent: number, text: string) => ({
      threadId,
      id: `${threadId}-${sent}`,
      from,
      to: [to],
      date: new Date(sent).toISOString(),
      subject,
      text,
    });
    const asked = message(NORA, client, at, 'Does this fit?');
    const answered = at + 30 * HOUR + (index % 5) * 7 * HOUR;
    if (index % 10 !== 3 || answered > now) return [asked];
    return [asked, message(client, NORA, answered, 'Yes, it does.')];
  }).flat();
}

function clientOf(number: number): MailPerson {
  return { name: `Client ${number}`, email: `client-${number}@example.org` };
}
