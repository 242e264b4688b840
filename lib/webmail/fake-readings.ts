import type { Person } from '../domain/person';
import { clockOf, type FakeShape, shownAt, shownId, shownInThread } from './fake-shape';
import type { FakeMailbox, FakeMessage, FakeState } from './fake-state';
import type { ListReading, Route, RowReading, ThreadReading } from './port';

/** Rows that are shown at once. */
const PAGE_SIZE = 50;

const NAMED: FakeShape = { kind: 'named' };

export function ownOf(mailbox: FakeMailbox): readonly string[] {
  return [mailbox.account, ...(mailbox.aliases ?? [])];
}

/** The list a mail page would show of its messages: newest of the view first. */
export function fakeListReading(
  mailbox: FakeMailbox,
  state: FakeState,
  { list, page }: Extract<Route, { view: 'list' }>,
): ListReading {
  const { account, shape = NAMED } = mailbox;
  const pageSize = fakePageSize(mailbox);
  const divided = isDivided(list, state);
  const start = page === null ? state.scrolledBy : (page - 1) * pageSize;
  const rows = fakeListed(mailbox, state, list)
    .slice(start, start + pageSize)
    .map(({ thread, shown }) => rowOf(shape.kind === 'bare' ? shown : thread, shown, list, shape));
  return {
    account,
    list,
    part: divided ? { at: state.part, of: 2 } : null,
    page,
    clock: clockOf(shape),
    rows,
    pinned: 0,
    empty: rows.length === 0,
    complete: true,
    undated: 0,
  };
}

export function fakePageSize({ pageSize = PAGE_SIZE }: FakeMailbox): number {
  return pageSize;
}

/** The threads of the list that is shown, with their messages in it: newest of the list first. */
export function fakeListed(
  mailbox: FakeMailbox,
  state: FakeState,
  list: ListReading['list'],
): readonly { readonly thread: readonly FakeMessage[]; readonly shown: readonly FakeMessage[] }[] {
  const own = ownOf(mailbox);
  const divided = isDivided(list, state);
  const belongs = (message: FakeMessage) =>
    list === 'other' ||
    (own.includes(message.from.address) === (list === 'sent') &&
      (!divided || (message.part ?? 0) === state.part));
  return threadsOf(state.messages)
    .map((thread) => ({ thread, shown: thread.filter(belongs) }))
    .filter(({ shown }) => shown.length > 0)
    .sort((one, other) => newest(other.shown).at - newest(one.shown).at);
}

function isDivided(list: ListReading['list'], state: FakeState): boolean {
  return list === 'inbox' && state.messages.some((message) => message.part !== undefined);
}

export function fakeThreadReading(
  mailbox: FakeMailbox,
  state: FakeState,
  threadId: string,
): ThreadReading | null {
  const { account, shape = NAMED } = mailbox;
  const sorted = state.messages
    .filter((message) => message.threadId === threadId)
    .toSorted((one, other) => one.at - other.at);
  const [first] = sorted;
  if (!first) return null;
  const hides = state.folded && sorted.length > 2;
  const shown = hides ? [first, ...sorted.slice(-1)] : sorted;
  const named = (person: Person) => shownInThread(person, shape, ownOf(mailbox));
  return {
    account,
    threadId,
    clock: clockOf(shape),
    whole: true,
    subject: first.subject,
    messages: shown.map(({ id, at, from, to, cc, text, quotes, attachments }) => ({
      messageId: shownId(id, shape),
      sentAt: shownAt(at, shape),
      from: named(from),
      to: [...to, ...(cc ?? [])].map(named),
      text,
      textCut: false,
      quotes: quotes ?? false,
      attachments: attachments ?? [],
      isSent: true,
    })),
    hiddenAfter: hides ? 0 : null,
  };
}

function threadsOf(messages: readonly FakeMessage[]): readonly (readonly FakeMessage[])[] {
  const threadIds = [...new Set(messages.map((message) => message.threadId))];
  return threadIds.map((id) => messages.filter((message) => message.threadId === id));
}

/** @param told the messages of the thread that a row of this page tells of */
function rowOf(
  told: readonly FakeMessage[],
  shown: readonly FakeMessage[],
  list: ListReading['list'],
  shape: FakeShape,
): RowReading {
  const last = newest(told);
  const people = list === 'sent' ? newest(shown).to : told.map((message) => message.from);
  return {
    threadId: last.threadId,
    messageId: shownId(last.id, shape),
    messageAt: shownAt(last.at, shape),
    stands: last === newest(shown) ? 'here' : 'elsewhere',
    people: [...new Map(people.map((person) => [person.address, person])).values()],
    subject: told[0]?.subject ?? '',
    snippet: last.text.slice(0, 100),
  };
}

function newest(messages: readonly FakeMessage[]): FakeMessage {
  return messages.reduce((latest, message) => (message.at > latest.at ? message : latest));
}
