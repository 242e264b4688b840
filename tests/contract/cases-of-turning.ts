import assert from 'node:assert/strict';
import type { ListReading } from '../../lib/webmail/port';
import type { ContractCase } from './case';
import { ADDRESS, DIVIDED_MAILBOX, LONG_LIST, MAILBOX } from './mailbox';
import type { Subject } from './subject';

const TOP_OF_INBOX = { list: 'inbox', part: 0, page: 1 } as const;

const threadsOf = ({ rows }: ListReading) => rows.map(({ threadId }) => threadId);

const anyList = (subject: Subject) => subject.listWhere(() => true);

/** Every window on the way to the end of the list that is shown. */
async function turnToEnd(subject: Subject): Promise<readonly ListReading[]> {
  const windows = [await anyList(subject)];
  for (;;) {
    const outcome = await subject.showOlder();
    if (outcome === 'end') return windows;
    assert.equal(outcome, 'shown');
    windows.push(await anyList(subject));
    assert(windows.length < 30, 'the list does not end');
  }
}

export const TURNING: readonly ContractCase[] = [
  {
    name: 'turns a list to its end, with no row left out between two looks',
    async run(subject) {
      await subject.open(LONG_LIST);
      assert.equal(await subject.showList(TOP_OF_INBOX), 'shown');
      const windows = await turnToEnd(subject);
      const wanted = LONG_LIST.messages.map(({ threadId }) => subject.threadId(threadId));
      assert.deepEqual([...new Set(windows.flatMap(threadsOf))], wanted);
      for (const [i, now] of windows.entries()) {
        const before = windows[i - 1];
        if (!before) assert.equal(now.page, 1);
        else if (now.page === null) {
          const known = new Set(threadsOf(before));
          assert(
            threadsOf(now).some((thread) => known.has(thread)),
            'the looks overlap',
          );
        } else assert.equal(now.page, (before.page ?? 0) + 1);
      }
      assert.equal(await subject.showOlder(), 'end');
    },
  },
  {
    name: 'shows the list that is asked for from its top, and says that a short one has ended',
    async run(subject) {
      await subject.open(MAILBOX);
      for (const list of ['sent', 'inbox', 'sent'] as const) {
        assert.equal(await subject.showList({ list, part: 0, page: 1 }), 'shown');
        const reading = await anyList(subject);
        assert.equal(reading.list, list);
        assert.equal(reading.page, 1);
        assert.equal(reading.account, ADDRESS.nora);
        assert.equal(reading.rows.length, 3);
        assert.equal(await subject.showOlder(), 'end');
      }
    },
  },
  {
    name: 'shows each part of a divided list',
    async run(subject) {
      await subject.open(DIVIDED_MAILBOX);
      const first = await subject.listWhere(({ list }) => list === 'inbox');
      for (const part of first.part === null ? [0] : [1, 0, 1]) {
        assert.equal(await subject.showList({ list: 'inbox', part, page: 1 }), 'shown');
        assert.equal((await anyList(subject)).part?.at ?? 0, part);
      }
    },
  },
  {
    name: 'goes back to where the user was in a list',
    async run(subject) {
      await subject.open(LONG_LIST);
      const top = await anyList(subject);
      await subject.goOn();
      const before = await subject.listWhere((now) => threadsOf(now)[0] !== threadsOf(top)[0]);
      const place = await subject.place();
      assert.equal(await subject.showList({ list: 'sent', part: 0, page: 1 }), 'shown');
      assert.equal(await subject.showList(TOP_OF_INBOX), 'shown');
      assert.equal(await subject.goTo(place), 'shown');
      const after = await subject.listWhere((now) => threadsOf(now)[0] === threadsOf(before)[0]);
      assert.deepEqual(threadsOf(after), threadsOf(before));
    },
  },
  {
    name: 'goes back to the thread that was open',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.go({ thread: 'offer' });
      const threadId = subject.threadId('offer');
      await subject.threadWhere((thread) => thread.threadId === threadId);
      const place = await subject.place();
      assert.equal(await subject.showList({ list: 'sent', part: 0, page: 1 }), 'shown');
      assert.equal((await anyList(subject)).list, 'sent');
      assert.equal(await subject.goTo(place), 'shown');
      await subject.threadWhere((thread) => thread.threadId === threadId);
    },
  },
];
