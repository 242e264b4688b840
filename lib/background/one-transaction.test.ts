/** What is stored together is stored in one transaction, however much is asked for meanwhile. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { madeUpText, OWNER } from '../../tests/support/mbox/made-up-mbox';
import { readInParts } from '../../tests/support/mbox/read-in-parts';
import { DAY } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { sawDecision } from './decisions';
import { foldThreads } from './fold-threads';
import { foldSome } from './import/unfolded';

const NOW = Date.UTC(2026, 8, 14, 10);
const settings = { ...defaultSettings('Europe/Berlin'), ownAddresses: [OWNER.address] };

it('makes many threads, people and plans anew', async () => {
  // Dexie takes hold of it when it opens a database.
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const context = { db: new RadiostilteDatabase('one-transaction'), settings, now: NOW };
  const { db } = context;
  const text = madeUpText({ mails: 400, until: NOW - 2 * DAY });
  await readInParts(context, { file: new Blob([text]), account: OWNER.address, isGmail: true });
  for (let left = 1; left > 0; ) {
    opened.mockClear();
    left = await foldSome(context);
    // One slice, and one question for each of three stages about what is left.
    expect(opened.mock.calls.length).toBeLessThanOrEqual(1 + 3);
  }
  const keys = await db.threads.toCollection().primaryKeys();
  const [someone] = (await db.correspondents.toArray()).filter(({ address }) => address !== '');
  await sawDecision(context, {
    about: 'person',
    subject: someone?.address ?? '',
    field: 'relation',
    value: 'client',
  });
  opened.mockClear();
  await db.transaction('rw', db.tables, async () => foldThreads(db, keys, settings, NOW, true));
  expect(keys.length).toBeGreaterThan(50);
  expect(opened).toHaveBeenCalledTimes(1);
  await db.delete();
});
