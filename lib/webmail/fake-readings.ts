import type { FakeMessage } from './fake-state';
import type { ListReading, Route, RowReading, ThreadReading } from './port';

const PAGE_SIZE = 50;

/** The list a mail page would show of these messages: newest of the view first. */
export function fakeListReading(
  account: string,
  ownAddresses: readonly string[],
  route: Extract<Route, { view: 'list' }>,
  messages: readonly FakeMessage[],
): ListReading {
  const { list } = route;
  const page = route.page ?? 1;
  const isOwn = (message: FakeMessage) => ownAddresses.includes(message.from.address);
  const belongs = (message: FakeMessage) =>
    list === 'other' || (list === 'sent' ? isOwn(message) : !isOwn(message));
  const threadIds = [...new Set(messages.map((message) => message.threadId))];
  const rows = threadIds
    .map((threadId) => messages.filter((message) => message.threadId === threadId))
    .map((thread) => ({ thread, shown: thread.filter(belongs) }))
    .filter(({ shown }) => shown.length > 0)
    .sort((one, other) => newest(other.shown).at - newest(one.shown).at)
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    .map(({ thread, shown }) => rowOf(thread, newest(shown), list === 'sent'));
  return {
    account,
    list,
    part: null,
    page,
    clock: 'real',
    rows,
    pinned: 0,
    empty: rows.length === 0,
    complete: true,
    undated: 0,
  };
}

/** @param folded whether the page hides all between the first and the last message */
export function fakeThreadReading(
  account: string,
  messages: readonly FakeMessage[],
  folded: boolean,
): ThreadReading | null {
  const sorted = messages.toSorted((one, other) => one.at - other.at);
  const [first] = sorted;
  if (!first) return null;
  const hides = folded && sorted.length > 2;
  const shown = hides ? [first, ...sorted.slice(-1)] : sorted;
  return {
    account,
    threadId: first.threadId,
    clock: 'real',
    whole: true,
    subject: first.subject,
    messages: shown.map(({ id, at, from, to, cc, text, quotes }) => ({
      messageId: id,
      sentAt: { from: at, until: at + 1 },
      from,
      to: [...to, ...(cc ?? [])],
      text,
      textCut: false,
      quotes: quotes ?? false,
    })),
    hiddenAfter: hides ? 0 : null,
  };
}

function rowOf(
  thread: readonly FakeMessage[],
  shown: FakeMessage,
  recipients: boolean,
): RowReading {
  const last = newest(thread);
  const people = recipients ? shown.to : thread.map((message) => message.from);
  return {
    threadId: last.threadId,
    messageId: last.id,
    messageAt: { from: last.at, until: last.at + 1 },
    stands: last === shown ? 'here' : 'elsewhere',
    people: [...new Map(people.map((person) => [person.address, person])).values()],
    subject: thread[0]?.subject ?? '',
    snippet: last.text.slice(0, 100),
  };
}

function newest(messages: readonly FakeMessage[]): FakeMessage {
  return messages.reduce((latest, message) => (message.at > latest.at ? message : latest));
}
