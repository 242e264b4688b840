import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { RadiostilteDatabase } from '../database';

const NAME = 'selectors-of-version-8';

it('knows of each selector when it was found and missed, as far as version 8 knew', async () => {
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
  await old.table('accounts').add({
    address: 'nora@studio-lind.example',
    provider: 'gmail',
    home: 'https://mail.google.com/mail/u/0/',
    ownAddresses: ['nora@studio-lind.example'],
    clocks: [],
    undatedIn: ['inbox'],
    selectors: [
      { name: 'row', needed: true, hits: 3, misses: 1 },
      { name: 'heading', needed: true, hits: 0, misses: 2 },
      { name: 'compose', needed: true, hits: 0, misses: 0 },
    ],
    selectorsAt: 1_000,
  });
  old.close();
  const db = new RadiostilteDatabase(NAME);
  const row = { needed: true, used: null };
  expect(await db.accounts.toArray()).toEqual([
    {
      address: 'nora@studio-lind.example',
      provider: 'gmail',
      home: 'https://mail.google.com/mail/u/0/',
      ownAddresses: ['nora@studio-lind.example'],
      clocks: [],
      undatedIn: ['inbox'],
      selectors: [
        { ...row, name: 'row', hits: 3, misses: 1, hitAt: 1_000, missingSince: null },
        { ...row, name: 'heading', hits: 0, misses: 2, hitAt: null, missingSince: 1_000 },
        { ...row, name: 'compose', hits: 0, misses: 0, hitAt: null, missingSince: null },
      ],
      selectorsAt: 1_000,
      page: null,
      wholeLookAt: null,
    },
  ]);
  await db.delete();
});
