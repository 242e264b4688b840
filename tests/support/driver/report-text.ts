import type { Report } from './report-object';

/** The list of silent clients, for a person in a terminal. */
export function reportText(report: Report): string {
  const { now, badge, popup, clients, requestsLeft } = report;
  const names = new Map(clients.map(({ address, name }) => [address, name]));
  const threads = new Map(
    clients.flatMap((client) => client.threads.map((thread) => [thread.threadId, thread])),
  );
  const rows = popup.map(({ address, threadId, step, reason }) => {
    const name = names.get(address) ?? address;
    const subject = threads.get(threadId)?.subject ?? '';
    return `  ${seen(name)} <${seen(address)}>\n    ${seen(subject)}\n    ${seen(reason)}\n    next: ${step}`;
  });
  const calm = clients.flatMap((client) => client.threads).length - popup.length;
  return [
    `On ${now.slice(0, 10)} at ${now.slice(11, 16)} UTC the badge says ${badge === 0 ? 'nothing' : badge}.`,
    popup.length === 0 ? 'Nobody is silent.' : 'Silent clients:',
    ...rows,
    `${calm} other threads need nothing now. Requests that left: ${requestsLeft}.`,
    '',
  ].join('\n');
}

/** Text of a mail without what a terminal would take for a command, or turn around. */
function seen(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
