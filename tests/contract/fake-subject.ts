import { MINUTE } from '../../lib/domain/instant';
import { createFakeWebmail, type FakeWebmail } from '../../lib/webmail/fake';
import type { FakeShape } from '../../lib/webmail/fake-shape';
import type { FakeMailbox, FakeMessage } from '../../lib/webmail/fake-state';
import type { ComposeBox } from '../../lib/webmail/port';
import type { MailMessage, MailPerson } from '../replica/mail-message';
import { ownWords, splitQuote } from '../replica/quoted-text';
import type { ContractEvent, ContractMailbox, PageNature, Subject } from './subject';

const SENT_AT = Date.parse('2026-09-16T08:00:00Z');

const NATURES: Readonly<Record<FakeShape['kind'], Omit<PageNature, 'zone'>>> = {
  named: { namesMessages: true, namesAddresses: true, clock: 'real', precision: 1 },
  bare: { namesMessages: false, namesAddresses: false, clock: 'mailbox', precision: MINUTE },
};

export function createFakeSubject(shape: FakeShape): Subject {
  let fake: FakeWebmail | null = null;
  let changes = 0;
  let rowsAtOnce = 50;
  let rowsAbove = 0;
  const events: ContractEvent[] = [];
  const boxes = new Map<string, ComposeBox>();
  const page = () => present(fake, 'the mail page');
  const boxOf = (id: string) => present(boxes.get(id) ?? null, id);

  return {
    nature: { ...NATURES[shape.kind], zone: 'zone' in shape ? shape.zone : 'UTC' },
    async open(mailbox) {
      rowsAtOnce = mailbox.rowsAtOnce ?? rowsAtOnce;
      fake = createFakeWebmail(fakeMailbox(mailbox, shape));
      fake.replyToOwn(mailbox.replyToOwn ?? 'other');
      fake.foldMiddle(mailbox.foldsMiddle ?? false);
      fake.watch(
        {
          changed() {
            changes += 1;
          },
          composeOpened(box) {
            for (const one of page().composes()) boxes.set(one.id, one);
            events.push({ kind: 'opened', boxId: box.id });
          },
          composeClosed: (box) => events.push({ kind: 'closed', boxId: box.id }),
          send: (event) => events.push(event),
        },
        new AbortController().signal,
      );
    },
    async go(place) {
      if ('list' in place) page().showList(place.list);
      else page().showThread(place.thread);
    },
    async goOn() {
      const route = page().route();
      if (route.view !== 'list') throw new Error('No list is shown');
      if (shape.kind === 'named') return page().showList(route.list, (route.page ?? 1) + 1);
      rowsAbove += rowsAtOnce - 2;
      page().scrollTo(rowsAbove);
    },
    showPart: async (part) => page().showPart(part),
    deliver: async (message) => page().deliver(fakeMessage(message)),
    threadId: (id) => id,
    messageId: (_, id) => id,
    goneThreadId: () => 'gone',
    account: async () => page().account(),
    ownAddresses: async () => page().ownAddresses(),
    route: async () => page().route(),
    listWhere: async (holds) => holding(page().readList(), holds),
    threadWhere: async (holds) => holding(page().readThread(), holds),
    place: async () => page().paging.place(),
    goTo: (place) => page().paging.goTo(place, new AbortController().signal),
    showList: (start) => page().paging.showList(start, new AbortController().signal),
    showOlder: () => page().paging.showOlder(new AbortController().signal),
    reachThread: (threadId) => page().openThread(threadId, new AbortController().signal),
    async openReply(how) {
      const reply = await page().openReply(how, new AbortController().signal);
      return reply.ok ? { ok: true, boxId: reply.box.id } : reply;
    },
    async openNewMail() {
      page().openNewMail();
    },
    boxIds: async () =>
      page()
        .composes()
        .map((box) => box.id),
    async box(id) {
      const box = boxOf(id);
      return {
        threadId: box.threadId(),
        recipients: box.recipients(),
        from: box.from(),
        subject: box.subject(),
        ownText: box.ownText(),
        isOpen: box.isOpen(),
      };
    },
    insert: (id, paragraphs) => boxOf(id).insert(paragraphs),
    setSubject: async (id, text) => boxOf(id).setSubject(text),
    replace: (id, phrase, instead) => boxOf(id).replace(phrase, instead),
    type: async (id, text) => page().type(boxOf(id), text),
    takeBackStep: async (id) => page().undo(boxOf(id)),
    async pressSend(id) {
      page().pressSend(boxOf(id), SENT_AT);
    },
    undoSend: async () => page().undoSend(),
    async event<K extends ContractEvent['kind']>(kind: K) {
      const isKind = (event: ContractEvent): event is Extract<ContractEvent, { kind: K }> =>
        event.kind === kind;
      return present(events.find(isKind) ?? null, kind);
    },
    changes: async () => changes,
    async changedSince(count) {
      if (changes <= count) throw new Error('The listener was told of no change');
    },
  };
}

function fakeMailbox(
  { owner, messages, rowsAtOnce, divided = false }: ContractMailbox,
  shape: FakeShape,
): FakeMailbox {
  const inParts = divided && shape.kind === 'bare';
  return {
    account: owner.email,
    shape,
    ...(rowsAtOnce === undefined ? {} : { pageSize: rowsAtOnce }),
    messages: messages.map((message) => ({
      ...fakeMessage(message),
      ...(inParts ? { part: message.headers?.['X-Outlook-Folder'] === 'other' ? 1 : 0 } : {}),
    })),
  };
}

function fakeMessage({
  threadId,
  id,
  from,
  to,
  cc,
  date,
  subject,
  text,
  attachments = [],
}: MailMessage): FakeMessage {
  return {
    threadId,
    id,
    from: person(from),
    to: to.map(person),
    cc: (cc ?? []).map(person),
    at: Date.parse(date),
    subject,
    text: ownWords(text),
    quotes: splitQuote(text).quoted !== '',
    attachments,
  };
}

function person({ name, email }: MailPerson) {
  return { name, address: email.toLowerCase() };
}

function holding<T>(reading: T | null, holds: (reading: T) => boolean): T {
  if (reading === null || !holds(reading)) throw new Error('The page does not show that');
  return reading;
}

function present<T>(thing: T | null, what: string): T {
  if (thing === null) throw new Error(`There is no ${what}`);
  return thing;
}
