/** What goes wrong with the store is noticed, told, and mended where it can be; nothing is thrown away. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishFirstRun } from '../../lib/background/decisions';
import { foldSome } from '../../lib/background/import/unfolded';
import { sawList, sawThread } from '../../lib/background/looks';
import { wipe } from '../../lib/background/take-along/wipe';
import { lookAfter, lookedAfter } from '../../lib/background/trouble';
import { DAY } from '../../lib/domain/instant';
import type { Handlers } from '../../lib/messages/server';
import { defaultSettings } from '../../lib/settings/settings';
import { database } from '../../lib/store/database';
import { cannotStore, readTrouble } from '../../lib/store/trouble';
import { ANNA, list, ME, row } from '../support/bare-looks';
import { webLocks } from '../support/web-locks';

const NOW = Date.UTC(2026, 5, 10, 10);
const FINE = { gone: false, cannotStore: null, setAside: 0 };
const context = { db: database, settings: defaultSettings('UTC'), now: NOW };

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: webLocks() });
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

function reading(messageId: string) {
  const message = {
    messageId,
    sentAt: { from: NOW - DAY, until: NOW - DAY + 1 },
    from: ANNA,
    to: [{ address: ME, name: '' }],
    text: 'Here they are.',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const thread = { account: ME, threadId: 't', clock: 'real', whole: true } as const;
  return { ...thread, subject: 'Offer', messages: [message], hiddenAfter: null };
}

async function unfoldAll(): Promise<void> {
  while ((await foldSome(context)) > 0);
}

describe('no room', () => {
  const full = () => {
    const quota = new DOMException('no room', 'QuotaExceededError');
    return Promise.reject(
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota }),
    );
  };
  const handlers = (sawHealth: () => Promise<unknown>) =>
    lookedAfter({ 'saw-thread': sawHealth } as unknown as Handlers);
  const message = { type: 'saw-thread', provider: 'gmail', reading: reading('m1') } as const;

  it('is told, the badge shows no number, and it is forgotten once something can be stored', async () => {
    await fakeBrowser.action.setBadgeText({ text: '3' });
    await expect(handlers(full)['saw-thread'](message, 1)).rejects.toThrow('aborted');
    expect(await readTrouble(database)).toEqual({ ...FINE, cannotStore: 'full' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    await handlers(async () => ({ successor: null }))['saw-thread'](message, 1);
    expect(await readTrouble(database)).toEqual(FINE);
  });
});

it('storage that is refused is told', async () => {
  const refused = () => Promise.reject(new DOMException('not here', 'UnknownError'));
  await expect(lookAfter(refused)).rejects.toThrow('not here');
  expect(await cannotStore()).toBe('refused');
});

it('a failure of our own is no trouble of the store', async () => {
  const bug = () => Promise.reject(new TypeError('undefined is no function'));
  await expect(lookAfter(bug)).rejects.toThrow('no function');
  expect(await readTrouble(database)).toEqual(FINE);
});

describe('a database that is gone', () => {
  it('is noticed where the settings are still there, and not on a fresh installation', async () => {
    expect(await readTrouble(database)).toEqual(FINE);
    await finishFirstRun(context, []);
    expect(await readTrouble(database)).toEqual(FINE);
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await readTrouble(database)).toEqual({ ...FINE, gone: true });
    await finishFirstRun(context, []);
    expect(await readTrouble(database)).toEqual(FINE);
  });

  it('is not confused with one that the user deleted', async () => {
    await finishFirstRun(context, []);
    await wipe(context, { of: 'everything' });
    expect(await readTrouble(database)).toEqual(FINE);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('a damaged row', () => {
  const damaged = { kind: 'message', thread: `${ME} t`, messageId: 'old', sentAt: null };

  async function damageSighting(): Promise<object> {
    const stored = {
      key: 'broken',
      thread: `${ME} t`,
      sighting: damaged,
      firstSeen: 1,
      lastSeen: 1,
    };
    await database.table('sightings').put(stored);
    return stored;
  }

  it('is set aside as it is, and what is seen next is stored all the same', async () => {
    await sawList(context, 'gmail', list('sent', [row('other', NOW - DAY, ANNA)]), null);
    const stored = await damageSighting();
    const look = () => sawThread(context, 'gmail', reading('m1'));
    await expect(look()).rejects.toThrow();
    await lookAfter(look);
    expect(await database.setAside.toArray()).toEqual([
      { id: expect.any(Number), table: 'sightings', row: stored, at: expect.any(Number) },
    ]);
    expect(await readTrouble(database)).toEqual({ ...FINE, setAside: 1 });
    await unfoldAll();
    expect(await database.threads.get(`${ME} t`)).toMatchObject({ newestName: 'm1' });
    expect(await database.threads.get(`${ME} other`)).toBeDefined();
    expect(await database.sightings.where('thread').equals(`${ME} t`).count()).toBeGreaterThan(0);
  });

  it('of what is derived is made anew of what was seen', async () => {
    await sawThread(context, 'gmail', reading('m1'));
    const before = await database.threads.get(`${ME} t`);
    await database.table('threads').put({ key: `${ME} t`, account: ME, addresses: 7 });
    await expect(lookAfter(() => sawThread(context, 'gmail', reading('m2')))).resolves.toBeNull();
    await unfoldAll();
    expect(await database.threads.get(`${ME} t`)).toMatchObject({
      client: before?.client ?? null,
      subject: 'Offer',
      addresses: [ANNA.address],
    });
    expect(await database.setAside.count()).toBe(0);
  });

  it('goes with the mailbox, or the person, that it names', async () => {
    const at = NOW;
    await database.setAside.bulkAdd([
      { table: 'sightings', row: { about: ME }, at },
      { table: 'sightings', row: { about: ANNA.address }, at },
    ]);
    await sawThread(context, 'gmail', reading('m1'));
    await wipe(context, { of: 'person', address: ANNA.address });
    expect(await database.setAside.toArray()).toMatchObject([{ row: { about: ME } }]);
    await wipe(context, { of: 'account', account: ME });
    expect(await database.setAside.count()).toBe(0);
  });
});

it('an upgrade that another connection keeps waiting is made once that one goes', async () => {
  const old = new Dexie('held');
  old.version(8).stores({ meta: 'key' });
  await old.open();
  old.on('versionchange', () => false);
  const { RadiostilteDatabase } = await import('../../lib/store/database');
  const today = new RadiostilteDatabase('held');
  const blocked = vi.fn();
  today.on('blocked', blocked);
  const opening = today.open();
  await vi.waitFor(() => expect(blocked).toHaveBeenCalled());
  old.close();
  await opening;
  expect(await today.setAside.count()).toBe(0);
  await today.delete();
});
