/** The pages of a mailbox as its owner sees them at a moment. */
import { DAY, type Instant } from '../../../lib/domain/instant';
import type { ListReading, RowReading, ThreadReading } from '../../../lib/webmail/port';
import { personOf, senderOf } from '../lists/verdicts';
import type { ViewEvent } from '../lists/views';
import type { Season, SeasonThread } from './season';

/**
 * Why a reply is never shown: it stood on a page further back that nobody opened, or it was read and
 * put away elsewhere, so that the page it would stand on was read without it.
 */
export type World = 'behind' | 'archived';

/** Rows further back than this are on pages nobody opens. */
const WEEK = 7 * DAY;
const SHOWN_BACK = 3 * WEEK;

/** The first page of a list; null where nothing can be shown of it. */
export function pageOf(
  season: Season,
  list: 'inbox' | 'sent',
  now: Instant,
  world: World,
  edge = edgeOf(season, list, now, world),
): ListReading {
  const threads = season.threads.flatMap((thread) => {
    const there = thread.events.filter(({ at }) => at <= now);
    const newest = newestIn(thread, list, there, world);
    const last = there.at(-1);
    return newest && last && newest.at > edge ? [{ thread, newest, last }] : [];
  });
  const rows = threads
    .sort((a, b) => b.newest.at - a.newest.at)
    .map(({ thread, newest, last }) => rowOf(thread, list, newest, last));
  return {
    account: season.owner,
    list,
    part: null,
    page: 1,
    clock: 'real',
    // What else a mailbox holds fills the page down to its edge.
    rows: [...rows, other(season.owner, list, edge)],
    pinned: 0,
    empty: false,
    complete: true,
    undated: 0,
  };
}

/** The newest message of a thread in a list: by it the row is dated. */
function newestIn(
  { unseen }: SeasonThread,
  list: 'inbox' | 'sent',
  there: readonly ViewEvent[],
  world: World,
): ViewEvent | undefined {
  if (list === 'sent') return there.findLast(({ direction }) => direction === 'out');
  const incoming = there.findLast(({ direction }) => direction === 'in');
  // Archived is a whole conversation, until somebody writes in it again.
  return world === 'archived' && incoming && unseen.has(incoming) ? undefined : incoming;
}

/**
 * Down to where the page reaches: never to a row that would tell of a reply that is never shown. In
 * Gmail a row of Sent tells of the newest message of the whole thread (facts/gmail.md 1.7).
 */
function edgeOf(season: Season, list: 'inbox' | 'sent', now: Instant, world: World): Instant {
  const telling = season.threads.flatMap((thread) => {
    const there = thread.events.filter(({ at }) => at <= now);
    const last = there.at(-1);
    if (!last || !there.some((event) => thread.unseen.has(event))) return [];
    if (list === 'sent' && !thread.unseen.has(last)) return [];
    if (list === 'inbox' && world === 'archived') return [];
    const dated =
      list === 'sent' ? newestIn(thread, list, there, world) : lastUnseen(thread, there);
    return dated ? [dated.at] : [];
  });
  const back = Math.floor((now - SHOWN_BACK) / WEEK) * WEEK;
  return Math.max(back, ...telling);
}

/** The unseen reply that a row of the Inbox would show; one that another message covers shows nothing. */
function lastUnseen({ unseen }: SeasonThread, there: readonly ViewEvent[]): ViewEvent | null {
  const last = there.at(-1);
  return last && unseen.has(last) ? last : null;
}

function rowOf(
  { threadId, events }: SeasonThread,
  list: 'inbox' | 'sent',
  newest: ViewEvent,
  last: ViewEvent,
): RowReading {
  const writers = events.filter(({ at }) => at <= last.at).map(({ mail }) => senderOf(mail));
  const people = list === 'sent' ? newest.mail.to.map(personOf) : writers;
  return {
    threadId,
    messageId: last.mail.id,
    messageAt: { from: last.at, until: last.at + 1 },
    stands: last === newest ? 'here' : 'elsewhere',
    people: [...new Map(people.map((person) => [person.address, person])).values()],
    subject: events[0]?.mail.subject ?? '',
    snippet: newest.mail.text.slice(0, 100),
  };
}

/** Mail that nobody waits for: news, and notes to oneself. */
function other(owner: string, list: 'inbox' | 'sent', at: Instant): RowReading {
  const address = list === 'sent' ? owner : `news-${at}@news.example`;
  return {
    threadId: `${list} ${at}`,
    messageId: `${list} ${at}`,
    messageAt: { from: at, until: at + 1 },
    stands: 'here',
    people: [{ address, name: 'News' }],
    subject: 'News',
    snippet: '',
  };
}

/** The thread as it is, opened, or as its print page. */
export function threadReading(
  owner: string,
  { threadId, events }: SeasonThread,
  now: Instant,
  { printed }: { readonly printed: boolean },
): ThreadReading {
  return {
    account: owner,
    threadId,
    clock: 'real',
    whole: true,
    subject: events[0]?.mail.subject ?? '',
    messages: events
      .filter(({ at }) => at <= now)
      .map(({ at, mail, direction }) => ({
        messageId: printed ? null : mail.id,
        sentAt: printed ? null : { from: at, until: at + 1 },
        from: direction === 'out' ? { address: owner, name: 'me' } : senderOf(mail),
        to: mail.to.map(personOf),
        text: mail.text.slice(0, 20_000),
        textCut: mail.text.length > 20_000,
        quotes: false,
        attachments: [],
        isSent: true,
      })),
    hiddenAfter: null,
  };
}
