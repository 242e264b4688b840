import assert from 'node:assert/strict';
import type { ListReading } from '../../lib/webmail/port';
import type { ContractCase } from './case';
import { ADDRESS, ANNAS_ANSWER, DIVIDED_MAILBOX, LONG_LIST, MAILBOX } from './mailbox';
import { assertRow, turnsOf } from './meaning';
import type { Subject } from './subject';

function readList(subject: Subject, name: ListReading['list']): Promise<ListReading> {
  return subject.listWhere(({ list }) => list === name);
}

async function readBoth(subject: Subject): Promise<readonly ListReading[]> {
  const inbox = await readList(subject, 'inbox');
  await subject.go({ list: 'sent' });
  return [inbox, await readList(subject, 'sent')];
}

/** The rows of each window that is read while the list goes on, until its last row was seen. */
async function allWindows(subject: Subject, last: string): Promise<readonly ListReading[]> {
  const windows = [await readList(subject, 'inbox')];
  const lastRow = () => windows.at(-1)?.rows.at(-1)?.threadId;
  while (lastRow() !== last) {
    const before = lastRow();
    await subject.goOn();
    windows.push(await subject.listWhere(({ rows }) => rows.at(-1)?.threadId !== before));
    assert(windows.length < 20, 'the list does not end');
  }
  return windows;
}

export const READING_LISTS: readonly ContractCase[] = [
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
      await readList(subject, 'inbox');
      assert.deepEqual(await subject.route(), { view: 'list', list: 'inbox', page: 1 });
      await subject.go({ list: 'sent' });
      await readList(subject, 'sent');
      assert.deepEqual(await subject.route(), { view: 'list', list: 'sent', page: 1 });
      await subject.go({ thread: 'offer' });
      await subject.threadWhere(() => true);
      const threadId = subject.threadId('offer');
      assert.deepEqual(await subject.route(), { view: 'thread', threadId });
    },
  },
  {
    name: 'says where a list begins, that it is all of it, and in which clock',
    async run(subject) {
      await subject.open(MAILBOX);
      for (const { rows, list, ...place } of await readBoth(subject)) {
        assert.equal(rows.length, 3, list);
        assert.deepEqual(place, {
          account: ADDRESS.nora,
          part: null,
          page: 1,
          clock: subject.nature.clock,
          pinned: 0,
          empty: false,
          complete: true,
          undated: 0,
        });
      }
    },
  },
  {
    name: 'reads the Inbox, newest mail first, and which message each row tells of',
    async run(subject) {
      await subject.open(MAILBOX);
      const { rows } = await readList(subject, 'inbox');
      assert.deepEqual(
        rows.map(({ threadId }) => threadId),
        ['group', 'logo', 'offer'].map((thread) => subject.threadId(thread)),
      );
      for (const row of rows) assertRow(row, 'inbox', MAILBOX, subject);
      assert.match(rows[0]?.snippet ?? '', /^Who can on Monday\?/);
    },
  },
  {
    name: 'reads the recipients of sent mail, newest first',
    async run(subject) {
      await subject.open(MAILBOX);
      await subject.go({ list: 'sent' });
      const { rows } = await readList(subject, 'sent');
      assert.deepEqual(
        rows.map(({ threadId, people }) => [threadId, people.map(({ address }) => address)]),
        [
          [subject.threadId('offer'), [ADDRESS.anna]],
          [subject.threadId('hosting'), [ADDRESS.ben]],
          [subject.threadId('logo'), [ADDRESS.ola]],
        ],
      );
      for (const row of rows) assertRow(row, 'sent', MAILBOX, subject);
    },
  },
  {
    name: 'tells by both lists together who wrote last',
    async run(subject) {
      await subject.open(MAILBOX);
      assert.deepEqual(turnsOf(subject, await readBoth(subject)), {
        offer: 'theirs',
        logo: 'mine',
        hosting: 'theirs',
        group: 'mine',
      });
    },
  },
  {
    name: 'tells of an answer that arrives while a list is shown',
    async run(subject) {
      await subject.open(MAILBOX);
      const lists = await readBoth(subject);
      await subject.go({ list: 'inbox' });
      await readList(subject, 'inbox');
      const before = await subject.changes();
      await subject.deliver(ANNAS_ANSWER);
      const offer = subject.threadId('offer');
      const inbox = await subject.listWhere(({ rows }) => rows[0]?.threadId === offer);
      await subject.changedSince(before);
      assert.equal(turnsOf(subject, [...lists, inbox])['offer'], 'mine');
    },
  },
  {
    name: 'says that a list is empty',
    async run(subject) {
      await subject.open({ ...MAILBOX, messages: MAILBOX.messages.slice(4, 5) });
      const { rows, empty, complete, page } = await subject.listWhere(
        (reading) => reading.list === 'inbox' && reading.empty,
      );
      assert.deepEqual(
        { rows, empty, complete, page },
        { rows: [], empty: true, complete: true, page: 1 },
      );
    },
  },
  {
    name: 'reads a long list to its end, as pages or as windows that overlap',
    async run(subject) {
      await subject.open(LONG_LIST);
      const wanted = LONG_LIST.messages.map(({ threadId }) => subject.threadId(threadId));
      const windows = await allWindows(subject, wanted.at(-1) ?? '');
      const shown = windows.map(({ rows }) => rows.map(({ threadId }) => threadId));
      assert.deepEqual([...new Set(shown.flat())], wanted);
      for (const [i, { page, rows, empty }] of windows.entries()) {
        assert.equal(empty, false);
        if (i === 0) assert.equal(page, 1);
        else if (page === null) assert(shown[i - 1]?.includes(rows[0]?.threadId ?? ''));
        else assert.equal(page, i + 1);
        for (const row of rows) assertRow(row, 'inbox', LONG_LIST, subject);
      }
    },
  },
  {
    name: 'says which part of a divided Inbox it shows, and leaves out none',
    async run(subject) {
      await subject.open(DIVIDED_MAILBOX);
      const parts = [await readList(subject, 'inbox')];
      const of = parts[0]?.part?.of ?? 1;
      for (let at = 1; at < of; at += 1) {
        await subject.showPart(at);
        parts.push(await subject.listWhere(({ part }) => part?.at === at));
      }
      for (const [at, { part, rows }] of parts.entries()) {
        assert.deepEqual(part, of === 1 ? null : { at, of });
        for (const row of rows) assertRow(row, 'inbox', DIVIDED_MAILBOX, subject);
      }
      const threads = parts.flatMap(({ rows }) => rows.map(({ threadId }) => threadId));
      assert.deepEqual(
        new Set(threads),
        new Set(['group', 'logo', 'offer'].map((thread) => subject.threadId(thread))),
      );
      await subject.go({ list: 'sent' });
      const sent = await readList(subject, 'sent');
      assert.equal(sent.part, null);
      assert.equal(turnsOf(subject, [...parts, sent])['logo'], 'mine');
    },
  },
];
