import assert from 'node:assert/strict';
import type { ContractCase } from './case';
import { ADDRESS, MAILBOX, PEOPLE } from './mailbox';
import { assertPeople } from './meaning';
import { openedReply } from './opened-reply';

export const WRITING: readonly ContractCase[] = [
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
    name: 'leaves one step to take back, and what the user wrote stands',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      await subject.type(boxId, 'Dear Anna');
      await subject.insert(boxId, ['any', '', 'news?']);
      await subject.takeBackStep(boxId);
      assert.equal((await subject.box(boxId)).ownText, 'Dear Anna');
    },
  },
  {
    name: 'puts softer words in the place of a phrase, and one step takes that back',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      await subject.type(boxId, 'Dear Anna, I am still waiting for the drawings.');
      const outcome = await subject.replace(
        boxId,
        'I am still waiting for the',
        'I would like to have the',
      );
      assert.deepEqual(outcome, { ok: true });
      const softer = 'Dear Anna, I would like to have the drawings.';
      assert.equal((await subject.box(boxId)).ownText, softer);
      await subject.takeBackStep(boxId);
      const before = 'Dear Anna, I am still waiting for the drawings.';
      assert.equal((await subject.box(boxId)).ownText, before);
    },
  },
  {
    name: 'puts a sentence behind another',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      await subject.insert(boxId, ['Hello Anna,', '', 'does it fit?', '', 'Nora']);
      const longer = 'does it fit? No is fine too.';
      assert.deepEqual(await subject.replace(boxId, 'does it fit?', longer), { ok: true });
      const { ownText } = await subject.box(boxId);
      assert.equal(ownText, 'Hello Anna,\n\ndoes it fit? No is fine too.\n\nNora');
    },
  },
  {
    name: 'replaces nothing that stands there twice, or not any more',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'offer');
      await subject.type(boxId, 'Yes and yes and no.');
      const refused = { ok: false, why: 'refused' };
      assert.deepEqual(await subject.replace(boxId, ' and ', ' or '), refused);
      assert.deepEqual(await subject.replace(boxId, 'maybe', 'yes'), refused);
      assert.equal((await subject.box(boxId)).ownText, 'Yes and yes and no.');
    },
  },
  {
    name: 'fills the subject of a new mail where it is empty',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.openNewMail();
      const { boxId } = await subject.event('opened');
      assert.equal(await subject.setSubject(boxId, 'A coffee?'), true);
      assert.equal((await subject.box(boxId)).subject, 'A coffee?');
      assert.equal(await subject.setSubject(boxId, 'Another'), false);
      assert.equal((await subject.box(boxId)).subject, 'A coffee?');
    },
  },
  {
    name: 'leaves the subject of a reply alone',
    async run(subject) {
      await subject.open(MAILBOX);
      const boxId = await openedReply(subject, 'logo');
      assert.equal(await subject.setSubject(boxId, 'Something else'), false);
      assert.equal((await subject.box(boxId)).subject, 'Re: Logo files');
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
      const { sendId, to, ...sent } = await subject.event('sent');
      assert.match(sendId, /^[0-9a-f-]{36}$/);
      assertPeople(to, [PEOPLE.ola], subject.nature);
      assert.deepEqual(sent, {
        kind: 'sent',
        boxId,
        threadId: subject.threadId('logo'),
        subject: 'Re: Logo files',
        text: 'Thank you, Ola.',
      });
      assert.deepEqual(await subject.event('closed'), { kind: 'closed', boxId });
      const thread = await subject.threadWhere(({ messages }) => messages.length === 3);
      const newest = thread.messages.at(-1);
      assert.equal(newest?.from.address, ADDRESS.nora);
      assert.equal(newest?.text, 'Thank you, Ola.');
      assert.equal(newest?.messageId !== null, subject.nature.namesMessages);
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
