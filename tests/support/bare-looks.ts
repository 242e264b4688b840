/** Looks at a page that names no messages and shows minutes, for tests. */
import { type Instant, MINUTE } from '../../lib/domain/instant';
import type { Person } from '../../lib/domain/person';
import type { ListReading, RowReading, ThreadReading } from '../../lib/webmail/port';

export const ME = 'nora@studio-lind.example';
export const OWN: Person = { address: ME, name: 'Nora Lind' };
export const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
export const ANNA_BY_NAME = { address: '', name: 'Anna Keller' };

const minute = (at: Instant) => ({ from: at, until: at + MINUTE });

export function row(threadId: string, at: Instant, ...people: readonly Person[]): RowReading {
  const message = { messageId: null, messageAt: minute(at), stands: 'here' } as const;
  return { threadId, ...message, people, subject: 'Offer', snippet: '' };
}

export function list(
  name: 'inbox' | 'sent',
  rows: readonly RowReading[],
  part: ListReading['part'] = null,
): ListReading {
  const place = { account: ME, list: name, part, page: 1, clock: 'mailbox' } as const;
  return { ...place, rows, pinned: 0, empty: rows.length === 0, complete: true, undated: 0 };
}

export function thread(...said: readonly (readonly [Instant, Person])[]): ThreadReading {
  const messages = said.map(([at, from]) => {
    const to = from.address === ME ? [ANNA_BY_NAME] : [];
    const body = {
      text: 'Can you do it?',
      textCut: false,
      quotes: false,
      attachments: [],
      isSent: true,
    };
    return { messageId: null, sentAt: minute(at), from, to, ...body };
  });
  const look = { clock: 'mailbox', whole: true, hiddenAfter: null } as const;
  return { account: ME, threadId: 't', subject: 'Offer', messages, ...look };
}
