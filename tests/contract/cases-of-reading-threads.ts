import assert from 'node:assert/strict';
import type { ThreadReading } from '../../lib/webmail/port';
import type { ContractCase } from './case';
import { ADDRESS, ANNAS_ANSWER, LONG_THREAD, MAILBOX, PEOPLE, WITH_FILES } from './mailbox';
import { assertMoment, assertPeople, assertPerson, turnsOf } from './meaning';
import type { Subject } from './subject';

async function readThread(subject: Subject, thread: string): Promise<ThreadReading> {
  await subject.go({ thread });
  return subject.threadWhere(({ threadId }) => threadId === subject.threadId(thread));
}

const ofThread = (thread: string) => MAILBOX.messages.filter(({ threadId }) => threadId === thread);

export const READING_THREADS: readonly ContractCase[] = [
  {
    name: 'reads a thread, oldest first: who wrote when, and all there is of it',
    async run(subject) {
      await subject.open(MAILBOX);
      const thread = await readThread(subject, 'offer');
      assert.equal(thread.account, ADDRESS.nora);
      assert.equal(thread.subject, 'Offer for the website');
      assert.equal(thread.clock, subject.nature.clock);
      assert.equal(thread.whole, true);
      assert.equal(thread.hiddenAfter, null);
      const { namesMessages } = subject.nature;
      const wanted = ofThread('offer');
      assert.equal(thread.messages.length, wanted.length);
      for (const [i, file] of wanted.entries()) {
        const message = thread.messages[i];
        assertPerson(message?.from, file.from, subject.nature);
        // Of a message that is folded the page may tell the writer alone.
        const isTold = i === wanted.length - 1 || message?.sentAt !== null;
        if (isTold) assertMoment(message?.sentAt, file, subject.nature);
        const id = namesMessages && isTold ? subject.messageId('offer', file.id) : null;
        assert.equal(message?.messageId, id);
      }
    },
  },
  {
    name: 'knows my own messages by my address, however the page names me',
    async run(subject) {
      await subject.open(MAILBOX);
      const { messages } = await readThread(subject, 'logo');
      assert.deepEqual(
        messages.map(({ from }) => from.address === ADDRESS.nora),
        [true, false],
      );
    },
  },
  {
    name: 'reads the newest message with its own words only',
    async run(subject) {
      await subject.open(MAILBOX);
      const newest = (await readThread(subject, 'offer')).messages.at(-1);
      assert.equal(newest?.text, 'Did you have time to look at it?');
      assert.equal(newest?.quotes, true);
      assert.equal(newest?.textCut, false);
    },
  },
  {
    name: 'names recipients as the page does, with an address of theirs or with none',
    async run(subject) {
      await subject.open(MAILBOX);
      const { messages } = await readThread(subject, 'offer');
      assertPeople(messages.at(-1)?.to, [PEOPLE.anna], subject.nature);
    },
  },
  {
    name: 'reads the names of attached files, mine and theirs, and never as words of the mail',
    async run(subject) {
      await subject.open(WITH_FILES);
      for (const { threadId, text, attachments = [] } of WITH_FILES.messages) {
        const newest = (await readThread(subject, threadId)).messages.at(-1);
        assert.deepEqual(newest?.attachments, attachments);
        assert.equal(newest?.text, text);
      }
    },
  },
  {
    name: 'says after which message others are hidden, and leaves those out',
    async run(subject) {
      await subject.open({ ...MAILBOX, messages: LONG_THREAD, foldsMiddle: true });
      const { messages, hiddenAfter, whole } = await readThread(subject, 'long');
      assert.equal(whole, true);
      assert.equal(hiddenAfter, 0);
      const files = [...LONG_THREAD.slice(0, 1), ...LONG_THREAD.slice(1 - messages.length)];
      assert(messages.length > 1 && messages.length < LONG_THREAD.length);
      for (const [i, file] of files.entries()) {
        const message = messages[i];
        assertPerson(message?.from, file.from, subject.nature);
        if (message?.sentAt) assertMoment(message.sentAt, file, subject.nature);
      }
      const newest = LONG_THREAD.at(-1);
      assert(newest);
      assertMoment(messages.at(-1)?.sentAt, newest, subject.nature);
      assert.equal(messages.at(-1)?.text, newest.text);
    },
  },
  {
    name: 'sees an answer that arrives while the thread is open',
    async run(subject) {
      await subject.open(MAILBOX);
      const waiting = await readThread(subject, 'offer');
      assert.equal(turnsOf(subject, [], [waiting])['offer'], 'theirs');
      const before = await subject.changes();
      await subject.deliver(ANNAS_ANSWER);
      const thread = await subject.threadWhere(({ messages }) => messages.length === 3);
      const newest = thread.messages.at(-1);
      assert.equal(newest?.text, 'Yes, go ahead.');
      assert.equal(newest?.quotes, false);
      assertMoment(newest?.sentAt, ANNAS_ANSWER, subject.nature);
      await subject.changedSince(before);
      assert.equal(turnsOf(subject, [], [thread])['offer'], 'mine');
    },
  },
];
