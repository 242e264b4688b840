/** A worker that dies over a file goes on with it, also where it replaces what was there. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, bringIn, inspect, sharedState } from '../../../tests/support/backup-file';
import { ANNA, list, row } from '../../../tests/support/bare-looks';
import { DAY } from '../../domain/instant';
import { defaultSettings } from '../../settings/settings';
import { readSettings, writeSettings } from '../../settings/stored-settings';
import { database, RadiostilteDatabase } from '../../store/database';
import type { Context } from '../context';
import { sawDecision } from '../decisions';
import { foldSome } from '../import/unfolded';
import { sawList } from '../looks';
import { beginBringingIn, bringInSome } from './bring-in';
import { carryOnBringingIn } from './carry-on';

const NOW = Date.UTC(2026, 5, 10, 10);
const FILE = join(import.meta.dirname, '../../../tests/backups/version-9.json');
const settings = defaultSettings('UTC');
let runs = 0;

function computer(): Context {
  runs += 1;
  return { db: new RadiostilteDatabase(`interrupted-${runs}`), settings, now: NOW };
}

const file = () => new Blob([readFileSync(FILE)]);

/** As after the worker died: whatever it held is gone, what is stored is there. */
function restarted({ db, ...context }: Context): Context {
  db.close();
  return { ...context, db: new RadiostilteDatabase(db.name) };
}

async function withMailOfItsOwn(): Promise<Context> {
  const context = computer();
  await sawList(context, 'outlook', list('sent', [row('own', NOW - DAY, ANNA)]), null);
  await sawDecision(context, {
    about: 'person',
    subject: ANNA.address,
    field: 'relation',
    value: 'private',
  });
  return context;
}

beforeEach(() => fakeBrowser.reset());

it.each(['merge', 'replace'] as const)(
  '%s',
  async (how) => {
    const at = await withMailOfItsOwn();
    const whole = { ...at, db: new RadiostilteDatabase(`${at.db.name}-whole`) };
    await bringIn(whole, await backupOf(at));
    await bringIn(whole, file(), how);

    let killed = at;
    await inspect(killed, file());
    await beginBringingIn(killed, { how, settings: null });
    for (let left = 1; left > 0; ) {
      killed = restarted(killed);
      await beginBringingIn(killed, { how, settings: null });
      left = await bringInSome(killed);
    }
    while ((await foldSome(killed)) > 0) killed = restarted(killed);
    expect(await sharedState(killed.db)).toEqual(await sharedState(whole.db));
    const threads = await killed.db.threads.toCollection().primaryKeys();
    expect(threads).toHaveLength(how === 'merge' ? 3 : 2);
  },
  20_000,
);

it('gives the device another name where stamps may be given again', async () => {
  const at = await withMailOfItsOwn();
  const before = await at.db.meta.get('device');
  await bringIn(at, file(), 'merge');
  expect(await at.db.meta.get('device')).toEqual(before);
  await bringIn(at, file(), 'replace');
  expect(await at.db.meta.get('device')).toBeUndefined();
});

it('takes over settings only where the user said so', async () => {
  const at = computer();
  const preview = await bringIn(at, file(), 'merge', null);
  expect(await readSettings()).toMatchObject({ ownName: '' });
  await bringIn(at, file(), 'merge', preview.settings);
  expect(await readSettings()).toMatchObject({ ownName: 'Nora' });
});

it('leaves what hangs on a consent here, and the wish to forget, as they are', async () => {
  const ofHere = { confirming: false, notifications: 'off', retention: { months: null } } as const;
  await writeSettings({ ...settings, ...ofHere });
  const ofFile = { confirming: true, notifications: 'digest', retention: { months: 12 } } as const;
  await bringIn(computer(), file(), 'replace', { ...settings, ...ofFile, ownName: 'Nora' });
  expect(await readSettings()).toMatchObject({ ...ofHere, ownName: 'Nora' });
});

describe('a worker that starts while a file is to take the place of what is here', () => {
  const here = { db: database, settings, now: NOW };
  const begin = () => beginBringingIn(here, { how: 'replace', settings: null });

  it.each([
    ['before', () => Promise.all([carryOnBringingIn(), begin()])],
    ['after', () => Promise.all([begin(), carryOnBringingIn()])],
  ])('loses nothing where it looks %s the mark is stored', async (_, meet) => {
    await bringIn(here, file());
    const before = await sharedState(database);
    await inspect(here, file());
    await meet();
    await carryOnBringingIn();
    while ((await foldSome(here)) > 0);
    expect(await sharedState(database)).toEqual(before);
  });

  it('empties nothing where no file waits', async () => {
    await bringIn(here, file());
    const before = await sharedState(database);
    expect(await begin()).toEqual({ accepted: false });
    expect(await sharedState(database)).toEqual(before);
  });
});
