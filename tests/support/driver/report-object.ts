import type { Overview } from './overview';
import type { PopupRow } from './read-popup';

/** What the extension knows and shows at one moment: one line of the report. */
export interface Report {
  /** ISO, UTC; so are all moments in it. */
  readonly now: string;
  /** Clients due, or the sign that the badge shows where a number might be wrong. */
  readonly badge: number | string;
  /** What is offered now; thread ids are those of the mail file here and below. */
  readonly popup: readonly PopupRow[];
  /** Everything known, calm and old threads too. */
  readonly clients: Overview['clients'];
  /** Requests to anywhere but the mail page; all were refused. */
  readonly requestsLeft: number;
}

/** Clients with the mail file's names of their threads instead of the page's. */
export function withFileThreads(
  clients: Overview['clients'],
  fileThreadId: (threadId: string) => string,
): Overview['clients'] {
  return clients.map((client) => ({
    ...client,
    threads: client.threads.map((thread) => ({
      ...thread,
      threadId: fileThreadId(thread.threadId),
    })),
  }));
}
