import { threadKey } from '../domain/addressing';
import { judgeIncoming } from '../domain/judgement/judge-incoming';
import { judgeOutgoing } from '../domain/judgement/judge-outgoing';
import { judgeOwnNotice } from '../domain/judgement/own-notice';
import { identified } from '../domain/known-names';
import type { OwnAddresses } from '../domain/own-addresses';
import type { Person } from '../domain/person';
import type { MessageSighting } from '../domain/sighting';
import type { ListReading, RowReading } from '../webmail/port';

/**
 * What the rows of a list say: each tells of the newest message of its thread, or of that list, and
 * whether that message stands in this list (facts/gmail.md 1.7, facts/outlook.md 6.2).
 * @param own the user's addresses, lower case
 * @param clock number of the mailbox's clock, where the reading is in it
 */
export function sightingsOfList(
  reading: ListReading,
  own: OwnAddresses,
  clock: number | null,
): readonly MessageSighting[] {
  const rows = reading.rows.map((row) => ({
    ...row,
    people: row.people.map((person) => identified(person, reading.account)),
  }));
  return rows.map((row) => ({
    ...(clock === null ? {} : { clock }),
    kind: 'message',
    thread: threadKey(reading.account, row.threadId),
    messageId: row.messageId,
    sentAt: row.messageAt,
    subject: row.subject,
    alongside: reading.list === 'sent' ? [] : others(row, own),
    writtenTo: reading.list === 'sent' ? others(row, own) : [],
    ...inList(reading.list, row, own),
  }));
}

type InList = Pick<MessageSighting, 'direction' | 'from' | 'to' | 'source' | 'verdict'>;

const NOTHING: InList = {
  direction: null,
  from: null,
  to: [],
  source: 'row-hint',
  verdict: null,
};

function inList(list: ListReading['list'], row: RowReading, own: OwnAddresses): InList {
  if (list === 'sent') return inSent(row, own);
  return list === 'inbox' ? inInbox(row, own) : NOTHING;
}

function inSent(row: RowReading, own: OwnAddresses): InList {
  if (row.stands === 'elsewhere') return { ...NOTHING, direction: 'in' };
  if (row.stands === 'unknown') return NOTHING;
  return {
    direction: 'out',
    from: null,
    to: others(row, own),
    source: 'sent-row',
    verdict:
      judgeOwnNotice(row.subject, 'snippet') ??
      judgeOutgoing({
        subject: row.subject,
        text: row.snippet,
        extent: 'snippet',
        language: null,
      }),
  };
}

function inInbox(row: RowReading, own: OwnAddresses): InList {
  const senders = others(row, own);
  const wroteMyself = row.people.length > senders.length;
  if (row.stands === 'elsewhere') {
    return wroteMyself ? { ...NOTHING, direction: 'out' } : NOTHING;
  }
  if (row.stands === 'unknown' || senders.length === 0) return NOTHING;
  const [from] = senders.length === 1 ? senders : [];
  return {
    direction: 'in',
    from: from ?? null,
    to: [],
    source: 'inbox-row',
    verdict: from
      ? judgeIncoming({
          from,
          subject: row.subject,
          text: row.snippet,
          extent: 'snippet',
          language: null,
          ...sharedSubject(row),
        })
      : null,
  };
}

/** Beyond its first message a thread's subject tells nothing of the newest one. */
function sharedSubject(row: RowReading): { threadSubject?: string } {
  return row.messageId === row.threadId ? {} : { threadSubject: row.subject };
}

function others(row: RowReading, own: OwnAddresses): readonly Person[] {
  return row.people.filter(({ address }) => !own.has(address));
}
