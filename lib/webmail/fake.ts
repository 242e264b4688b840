/** A mail page in memory, driven by test code. It passes the same contract as the real ones. */
import type { Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import { undoWriting, write } from './fake-compose';
import { fakeListCount, fakePaging } from './fake-paging';
import { fakeListReading, fakeThreadReading, ownOf } from './fake-readings';
import {
  boxNamed,
  closeBox,
  type FakeMailbox,
  type FakeMessage,
  type FakeState,
  go,
  openBox,
  tell,
  threadMessages,
} from './fake-state';
import type { ComposeBox, InsertOutcome, ListName, SendEvent, Webmail } from './port';
import type { SelectorHealth } from './selector';

/** What test code does to the page; every change tells the listeners at once. */
export interface FakeWebmail extends Webmail {
  showList(list: ListName, page?: number): void;
  /** Scrolls the list that is shown until so many rows stand above it. */
  scrollTo(rowsAbove: number): void;
  /** Shows a part of an Inbox that stands in two, numbered from 0. */
  showPart(part: number): void;
  showThread(threadId: string): void;
  /** From now on the page no longer turns its pages. */
  jamPaging(jammed: boolean): void;
  /** Settings and the like. */
  showOther(): void;
  /** While unsettled nothing can be read, as while a page loads. */
  unsettle(unsettled: boolean): void;
  /** Hides all messages of a thread but the first and the last, as a page does with long ones. */
  foldMiddle(folded: boolean): void;
  /** A message arrives, or was there. */
  deliver(message: FakeMessage): void;
  openNewMail(): ComposeBox;
  /** The user writes at the end of the own part. */
  type(box: ComposeBox, text: string): void;
  /** The user takes the last step of writing back. */
  undo(box: ComposeBox): void;
  setRecipients(box: ComposeBox, to: readonly Person[], cc?: readonly Person[]): void;
  /** The user presses Send, at this moment. */
  pressSend(box: ComposeBox, at: Instant): SendEvent;
  /** The user takes the last Send back; its box opens again. */
  undoSend(): void;
  close(box: ComposeBox): void;
  /** What the next insertion answers instead of inserting. */
  failNextInsert(outcome: InsertOutcome): void;
  /** Whom Reply addresses when the newest message is the user's own. */
  replyToOwn(whom: 'other' | 'self'): void;
  setHealth(health: readonly SelectorHealth[]): void;
  /** Insertions so far, over all boxes. */
  readonly insertions: readonly (readonly string[])[];
}

export function createFakeWebmail(mailbox: FakeMailbox): FakeWebmail {
  const state: FakeState = {
    messages: [...mailbox.messages],
    route: { view: 'list', list: 'inbox', page: 1 },
    scrolledBy: 0,
    part: 0,
    unsettled: false,
    jammed: false,
    folded: false,
    boxes: [],
    boxCount: 0,
    nextInsert: null,
    replyToOwn: 'other',
    health: [],
    insertions: [],
    listeners: new Set(),
    lastSent: null,
  };
  return { ...reading(mailbox, state), ...opening(mailbox, state), ...driving(mailbox, state) };
}

type Reading = Pick<
  FakeWebmail,
  | 'provider'
  | 'paging'
  | 'account'
  | 'ownAddresses'
  | 'home'
  | 'route'
  | 'readList'
  | 'listCount'
  | 'readThread'
  | 'threadLineAnchor'
  | 'composes'
  | 'watch'
  | 'health'
  | 'insertions'
>;

function reading(mailbox: FakeMailbox, state: FakeState): Reading {
  return {
    provider: mailbox.provider ?? 'gmail',
    paging: fakePaging(mailbox, state),
    account: () => mailbox.account,
    ownAddresses: () => ownOf(mailbox),
    home: () => 'https://mail.google.com/mail/u/0/',
    route: () => state.route,
    readList() {
      const { route } = state;
      if (route.view !== 'list' || state.unsettled) return null;
      return fakeListReading(mailbox, state, route);
    },
    listCount: () => fakeListCount(mailbox, state),
    readThread() {
      const { route } = state;
      if (route.view !== 'thread' || route.threadId === null || state.unsettled) return null;
      return fakeThreadReading(mailbox, state, route.threadId);
    },
    threadLineAnchor: () => null,
    composes: () => state.boxes,
    watch(listener, signal) {
      state.listeners.add(listener);
      signal.addEventListener('abort', () => state.listeners.delete(listener));
      for (const box of state.boxes) listener.composeOpened(box);
    },
    health: () => state.health,
    insertions: state.insertions,
  };
}

function opening(
  mailbox: FakeMailbox,
  state: FakeState,
): Pick<FakeWebmail, 'openThread' | 'openReply' | 'openNewMail'> {
  const newMail = { threadId: null, to: [], cc: [], subject: '' };
  return {
    async openThread(threadId) {
      if (threadMessages(state, threadId).length === 0) return { ok: false, why: 'not-found' };
      go(state, { view: 'thread', threadId });
      return { ok: true };
    },
    async openReply(how) {
      const { route } = state;
      const threadId = route.view === 'thread' ? route.threadId : null;
      const newest = threadId === null ? undefined : threadMessages(state, threadId).at(-1);
      if (!newest) return { ok: false, why: 'no-reply-button' };
      const existing = state.boxes.find((box) => box.threadId() === threadId);
      if (existing && how === 'reply') return { ok: true, box: existing };
      if (existing) closeBox(state, existing);
      const { to, cc } = recipientsOfReply(newest, ownOf(mailbox), how, state.replyToOwn);
      const subject = /^re:/i.test(newest.subject) ? newest.subject : `Re: ${newest.subject}`;
      return { ok: true, box: openBox(state, { threadId, to, cc, subject }, mailbox.account) };
    },
    openNewMail: () => openBox(state, newMail, mailbox.account),
  };
}

function recipientsOfReply(
  newest: FakeMessage,
  ownAddresses: readonly string[],
  how: 'reply' | 'reply-all',
  replyToOwn: 'other' | 'self',
): { readonly to: readonly Person[]; readonly cc: readonly Person[] } {
  const others = (people: readonly Person[]) =>
    people.filter((person) => !ownAddresses.includes(person.address));
  const mine = ownAddresses.includes(newest.from.address);
  if (how === 'reply') {
    const toOthers = mine && replyToOwn === 'other' ? others(newest.to).slice(0, 1) : [newest.from];
    return { to: toOthers, cc: [] };
  }
  const to = mine ? others(newest.to) : [newest.from, ...others(newest.to)];
  return { to, cc: others(newest.cc ?? []) };
}

type Driving = Omit<FakeWebmail, keyof Reading | 'openThread' | 'openReply' | 'openNewMail'>;

function driving(mailbox: FakeMailbox, state: FakeState): Driving {
  return {
    showList: (list, page = 1) => go(state, { view: 'list', list, page }),
    scrollTo(rowsAbove) {
      const { route } = state;
      if (route.view !== 'list') throw new Error('No list is shown');
      state.scrolledBy = rowsAbove;
      go(state, { ...route, page: rowsAbove === 0 ? 1 : null });
    },
    showPart(part) {
      state.part = part;
      go(state, { view: 'list', list: 'inbox', page: 1 });
    },
    showThread: (threadId) => go(state, { view: 'thread', threadId }),
    jamPaging(jammed) {
      state.jammed = jammed;
    },
    showOther: () => go(state, { view: 'other' }),
    unsettle(unsettled) {
      state.unsettled = unsettled;
      go(state, state.route);
    },
    foldMiddle(folded) {
      state.folded = folded;
      go(state, state.route);
    },
    deliver(message) {
      state.messages = [...state.messages, message];
      go(state, state.route);
    },
    type(box, text) {
      write(boxNamed(state, box).draft, (before) => before + text);
      go(state, state.route);
    },
    undo(box) {
      undoWriting(boxNamed(state, box).draft);
      go(state, state.route);
    },
    setRecipients(box, to, cc = []) {
      Object.assign(boxNamed(state, box).draft, { to, cc });
      go(state, state.route);
    },
    close: (box) => closeBox(state, boxNamed(state, box)),
    failNextInsert(outcome) {
      state.nextInsert = outcome;
    },
    replyToOwn(whom) {
      state.replyToOwn = whom;
    },
    setHealth(health) {
      state.health = health;
    },
    ...sending(mailbox, state),
  };
}

function sending(
  mailbox: FakeMailbox,
  state: FakeState,
): Pick<FakeWebmail, 'pressSend' | 'undoSend'> {
  return {
    pressSend(named, at) {
      const box = boxNamed(state, named);
      const { threadId, to, cc, subject, text } = box.draft;
      const number = state.messages.length + 1;
      const message: FakeMessage = {
        threadId: threadId ?? `thread-${number}`,
        id: `message-${number}`,
        from: { address: mailbox.account, name: 'me' },
        to,
        cc,
        at,
        subject,
        text,
      };
      const event: SendEvent = {
        kind: 'sent',
        sendId: crypto.randomUUID(),
        boxId: box.id,
        threadId,
        to: [...to, ...cc],
        subject,
        text,
      };
      state.messages = [...state.messages, message];
      state.lastSent = { event, message, box };
      closeBox(state, box);
      tell(state, (listener) => listener.send(event));
      go(state, state.route);
      return event;
    },
    undoSend() {
      const last = state.lastSent;
      if (!last) throw new Error('Nothing was sent that could be taken back');
      state.lastSent = null;
      state.messages = state.messages.filter((message) => message !== last.message);
      const again = openBox(state, last.box.draft, mailbox.account);
      again.draft.text = last.box.draft.text;
      const { sendId, threadId } = last.event;
      tell(state, (listener) => listener.send({ kind: 'undone', sendId, threadId }));
      go(state, state.route);
    },
  };
}
