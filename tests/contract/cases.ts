/** The contract of the port: what every mail page, real or fake, must do. */
import assert from 'node:assert/strict';
import type { Person } from '../../lib/domain/person';
import { ADDRESS, ANNAS_ANSWER, LONG_THREAD, MAILBOX } from './mailbox';
import type { Subject } from './subject';

export interface ContractCase {
  readonly name: string;
  readonly run: (subject: Subject) => Promise<void>;
}

const addresses = (people: readonly Person[] | null) => (people ?? []).map((one) => one.address);

async function openedReply(subject: Subject, thread: string, how: 'reply' | 'reply-all' = 'reply') {
  await subject.openThread(subject.threadId(thread));
  const reply = await subject.openReply(how);
  assert(reply.ok, `no reply: ${JSON.stringify(reply)}`);
  return reply.boxId;
}

const READING: readonly ContractCase[] = [
  {
    name: 'knows whose mailbox it is',
    async run(subject) {
      await subject.open(MAILBOX);
      assert.equal(await subject.account(), ADDRESS.nora);
      assert.deepEqual(await subject.ownAddresses(), [ADDRESS.nora]);
    },
  },
  {
    name: 'tells lists and threads apart',
    async run(subject) {
      await subject.open(MAILBOX);
      assert.deepEqual(await subject.route(), { view: 'list', list: 'inbox', page: 1 });
      await subject.go({ list: 'sent' });
      assert.deepEqual(await subject.route(), { view: 'list', list: 'sent', page: 1 });
      await subject.go({ thread: 'offer' });
      await subject.threadWhere(() => true);
      const threadId = subject.threadId('offer');
      assert.deepEqual(await subject.route(), { view: 'thread', threadId });
    },
  },
  {
    name: 'reads the Inbox, newest first, and sees where I wrote last',
    async run(subject) {
      await subject.open(MAILBOX);
      const { rows, ...place } = await subject.listWhere(() => true);
      assert.deepEqual(place, {
        account: ADDRESS.nora,
        list: 'inbox',
        page: 1,
        empty: false,
        complete: true,
      });
      assert.deepEqual(
        rows.map((row) => [row.threadId, row.messageId, row.stands]),
        [
          [subject.threadId('group'), subject.messageId('group', 'group-1'), 'here'],
          [subject.threadId('logo'), subject.messageId('logo', 'logo-2'), 'here'],
          [subject.threadId('offer'), subject.messageId('offer', 'offer-2'), 'elsewhere'],
        ],
      );
      const offer = rows.find((row) => row.threadId === subject.threadId('offer'));
      assert.equal(offer?.messageAt.from, Date.parse('2026-09-14T11:31:07Z'));
      assert.equal(offer?.subject, 'Offer for the website');
      assert.deepEqual(addresses(offer?.people ?? null), [ADDRESS.anna, ADDRESS.nora]);
    },
  },
  {
    name: 'reads the recipients of sent mail, and sees who answered',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.go({ list: 'sent' });
      const { rows } = await subject.listWhere((reading) => reading.list === 'sent');
      assert.deepEqual(
        rows.map((row) => [row.threadId, row.stands, addresses(row.people)]),
        [
          [subject.threadId('offer'), 'here', [ADDRESS.anna]],
          [subject.threadId('hosting'), 'here', [ADDRESS.ben]],
          [subject.threadId('logo'), 'elsewhere', [ADDRESS.ola]],
        ],
      );
    },
  },
  {
    name: 'says that a list is empty',
    async run(subject) {
      await subject.open({ ...MAILBOX, messages: MAILBOX.messages.slice(4, 5) });
      const { rows, empty, complete } = await subject.listWhere(() => true);
      assert.deepEqual({ rows, empty, complete }, { rows: [], empty: true, complete: true });
    },
  },
  {
    name: 'reads a thread, oldest first, the newest with its own words only',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.go({ thread: 'offer' });
      const thread = await subject.threadWhere(() => true);
      assert.equal(thread.threadId, subject.threadId('offer'));
      assert.equal(thread.subject, 'Offer for the website');
      assert.equal(thread.hiddenAfter, null);
      assert.deepEqual(
        thread.messages.map((message) => message.from.address),
        [ADDRESS.anna, ADDRESS.nora],
      );
      const newest = thread.messages.at(-1);
      assert.equal(newest?.messageId, subject.messageId('offer', 'offer-2'));
      assert.equal(newest?.sentAt?.from, Date.parse('2026-09-14T11:31:07Z'));
      assert.deepEqual(addresses(newest?.to ?? null), [ADDRESS.anna]);
      assert.equal(newest?.text, 'Did you have time to look at it?');
      assert.equal(newest?.quotes, true);
    },
  },
  {
    name: 'says after which message others are hidden, and leaves those out',
    async run(subject) {
      await subject.open({ ...MAILBOX, messages: LONG_THREAD, foldsMiddle: true });
      await subject.go({ thread: 'long' });
      const { messages, hiddenAfter } = await subject.threadWhere(() => true);
      assert.equal(hiddenAfter, 0);
      assert.deepEqual(
        messages.map(({ from }) => from.address),
        [ADDRESS.nora, ADDRESS.anna],
      );
      assert.equal(messages.at(-1)?.messageId, subject.messageId('long', 'long-8'));
    },
  },
  {
    name: 'sees an answer that arrives while the thread is open',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.go({ thread: 'offer' });
      await subject.threadWhere((thread) => thread.messages.length === 2);
      const before = await subject.changes();
      await subject.deliver(ANNAS_ANSWER);
      const thread = await subject.threadWhere(({ messages }) => messages.length === 3);
      assert.equal(thread.messages.at(-1)?.text, 'Yes, go ahead.');
      assert.equal(thread.messages.at(-1)?.quotes, false);
      await subject.changedSince(before);
    },
  },
];

const OPENING: readonly ContractCase[] = [
  {
    name: 'opens a thread from anywhere, and says so when it is gone',
    async run(subject) {
      await subject.open(MAILBOX);
      assert.deepEqual(await subject.openThread(subject.threadId('hosting')), { ok: true });
      const { threadId } = await subject.threadWhere(() => true);
      assert.equal(threadId, subject.threadId('hosting'));
      assert.deepEqual(await subject.openThread('1a00000000000000'), {
        ok: false,
        why: 'not-found',
      });
    },
  },
  {
    name: 'opens the reply to the newest message once, as one box',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'logo');
      assert.deepEqual(await subject.event('opened'), { kind: 'opened', boxId });
      assert.deepEqual(await subject.openReply('reply'), { ok: true, boxId });
      assert.deepEqual(await subject.boxIds(), [boxId]);
      const box = await subject.box(boxId);
      assert.equal(box.threadId, subject.threadId('logo'));
      assert.deepEqual(addresses(box.recipients.to), [ADDRESS.ola]);
      assert.equal(box.from, ADDRESS.nora);
      assert.equal(box.subject, 'Re: Logo files');
      assert.equal(box.ownText, '');
      assert.equal(box.isOpen, true);
    },
  },
  {
    name: 'has no reply where no thread is open',
    async run(subject) {
      await subject.open(MAILBOX);
      assert.deepEqual(await subject.openReply('reply'), { ok: false, why: 'no-reply-button' });
    },
  },
  {
    name: 'replies to all',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'group', 'reply-all');
      const { recipients } = await subject.box(boxId);
      assert.deepEqual(addresses(recipients.to), [ADDRESS.anna, ADDRESS.ben]);
      assert.deepEqual(addresses(recipients.cc), [ADDRESS.ola]);
    },
  },
  {
    name: 'turns an untouched reply to myself into one to all',
    async run(subject) {
      await subject.open({ ...MAILBOX, replyToOwn: 'self' });
      const first = await openedReply(subject, 'offer');
      assert.deepEqual(addresses((await subject.box(first)).recipients.to), [ADDRESS.nora]);
      const reply = await subject.openReply('reply-all');
      assert(reply.ok);
      assert.deepEqual(addresses((await subject.box(reply.boxId)).recipients.to), [ADDRESS.anna]);
    },
  },
  {
    name: 'knows a new mail by its missing thread',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.openNewMail();
      const { boxId } = await subject.event('opened');
      assert.equal((await subject.box(boxId)).threadId, null);
    },
  },
];

const WRITING: readonly ContractCase[] = [
  {
    name: 'inserts paragraphs into an empty reply',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      assert.deepEqual(await subject.insert(boxId, ['Hello Anna,', '', 'any news?']), { ok: true });
      assert.equal((await subject.box(boxId)).ownText, 'Hello Anna,\n\nany news?');
    },
  },
  {
    name: 'inserts behind what the user wrote, and keeps it',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      await subject.type(boxId, 'Dear Anna');
      assert.deepEqual(await subject.insert(boxId, ['any <b>news</b> & more?']), { ok: true });
      assert.equal((await subject.box(boxId)).ownText, 'Dear Anna\n\nany <b>news</b> & more?');
    },
  },
  {
    name: 'inserts nothing into a box that was closed',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      await subject.insert(boxId, ['Hello']);
      await subject.pressSend(boxId);
      await subject.event('closed');
      assert.deepEqual(await subject.insert(boxId, ['Hello']), { ok: false, why: 'no-body' });
    },
  },
  {
    name: 'tells what was sent, and then reads it as the newest message',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'logo');
      await subject.insert(boxId, ['Thank you, Ola.']);
      await subject.pressSend(boxId);
      const { sendId, ...sent } = await subject.event('sent');
      assert.match(sendId, /^[0-9a-f-]{36}$/);
      assert.deepEqual(
        { ...sent, to: addresses(sent.to) },
        {
          kind: 'sent',
          boxId,
          threadId: subject.threadId('logo'),
          to: [ADDRESS.ola],
          subject: 'Re: Logo files',
          text: 'Thank you, Ola.',
        },
      );
      assert.deepEqual(await subject.event('closed'), { kind: 'closed', boxId });
      const thread = await subject.threadWhere(({ messages }) => messages.length === 3);
      assert.equal(thread.messages.at(-1)?.from.address, ADDRESS.nora);
      assert.notEqual(thread.messages.at(-1)?.messageId, null);
    },
  },
  {
    name: 'tells that a Send was taken back',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'logo');
      await subject.insert(boxId, ['Thank you, Ola.', '', 'Nora']);
      await subject.pressSend(boxId);
      const { sendId, threadId } = await subject.event('sent');
      await subject.undoSend();
      assert.deepEqual(await subject.event('undone'), { kind: 'undone', sendId, threadId });
      const thread = await subject.threadWhere(() => true);
      assert.equal(thread.messages.length, 2);
    },
  },
];

export const CASES: readonly ContractCase[] = [...READING, ...OPENING, ...WRITING];
