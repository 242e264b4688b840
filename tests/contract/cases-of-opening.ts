import assert from 'node:assert/strict';
import type { ContractCase } from './case';
import { ADDRESS, MAILBOX, PEOPLE } from './mailbox';
import { assertPeople } from './meaning';
import { openedReply } from './opened-reply';

export const OPENING: readonly ContractCase[] = [
  {
    name: 'opens a thread from anywhere, and says so when it is gone',
    async run(subject) {
      await subject.open(MAILBOX);
      assert.deepEqual(await subject.reachThread(subject.threadId('hosting')), { ok: true });
      const { threadId } = await subject.threadWhere(() => true);
      assert.equal(threadId, subject.threadId('hosting'));
      assert.deepEqual(await subject.reachThread(subject.goneThreadId()), {
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
      assertPeople(box.recipients.to, [PEOPLE.ola], subject.nature);
      assert(box.from === null || box.from === ADDRESS.nora, `sent from ${box.from}`);
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
      assertPeople(recipients.to, [PEOPLE.anna, PEOPLE.ben], subject.nature);
      assertPeople(recipients.cc, [PEOPLE.ola], subject.nature);
      assert.deepEqual(recipients.bcc, []);
    },
  },
  {
    name: 'turns an untouched reply to myself into one to all',
    async run(subject) {
      await subject.open({ ...MAILBOX, replyToOwn: 'self' });
      const first = await openedReply(subject, 'offer');
      assertPeople((await subject.box(first)).recipients.to, [PEOPLE.nora], subject.nature);
      const reply = await subject.openReply('reply-all');
      assert(reply.ok);
      const { recipients } = await subject.box(reply.boxId);
      assertPeople(recipients.to, [PEOPLE.anna], subject.nature);
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
