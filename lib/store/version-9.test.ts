/** Rows as version 8 stored them, and as they are read since version 9. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { RadiostilteDatabase } from './database';

const NAME = 'version-9';

function sighting(key: string, address: string) {
  const message = {
    kind: 'message',
    thread: 'nora@studio-lind.example t',
    messageId: key,
    sentAt: { from: 1, until: 2 },
    direction: null,
    from: { address, name: 'Anna Keller' },
    to: [],
    alongside: [],
    writtenTo: [],
    subject: 'Offer',
    source: 'thread',
    verdict: null,
  };
  return { key, thread: message.thread, sighting: message, firstSeen: 3, lastSeen: 3 };
}

it('asks for people by name, and knows the spellings of what was seen before', async () => {
  const old = new Dexie(NAME);
  old.version(8).stores({
    sightings: 'key, thread',
    decisions: 'key, from, person, date, kind, thread',
    accounts: 'address',
    coverage: 'key',
    threads: 'key, account, *due, *addresses, [shelf+shelvedAt]',
    correspondents: 'address, threadsWrittenTo, waitedAt',
    names: 'key, *addresses',
    commands: 'id, thread',
    meta: 'key',
  });
  await old
    .table('sightings')
    .bulkAdd([
      sighting('m1', 'anna.k@gmail.com'),
      sighting('m2', 'annak@googlemail.com'),
      sighting('m3', 'bo@outlook.com'),
      sighting('m4', 'cy@visser.example'),
    ]);
  await old.table('correspondents').bulkAdd([
    { address: 'bo@outlook.com', name: ' Bo  VISSER ', relation: null },
    { address: 'cy@visser.example', name: '', relation: null },
  ]);
  old.close();
  const db = new RadiostilteDatabase(NAME);
  const found = await db.correspondents.where('called').equals('bo visser').toArray();
  expect(found.map(({ address }) => address)).toEqual(['bo@outlook.com']);
  expect(await db.spellings.toArray()).toEqual([
    { key: 'annak@gmail.com', addresses: ['anna.k@gmail.com', 'annak@googlemail.com'], shared: 1 },
    { key: 'bo@outlook.com', addresses: ['bo@outlook.com'] },
  ]);
  // What threads tell of people, and how old they are, can be asked for; the rules of today fill it in.
  const indexes = db.threads.schema.indexes.map(({ name }) => name);
  expect(indexes).toEqual(expect.arrayContaining(['tells', 'newestAt']));
  expect(await db.threads.where('tells').above([]).count()).toBe(0);
  // The rules of today make everything anew: who is the same may have changed.
  expect(await db.meta.get('folded-by')).toEqual({ key: 'folded-by', value: 0 });
  await db.delete();
});
