/** History from a file obeys the law of sightings: order, repetition and a kill change nothing. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { madeUpText, OWNER } from '../../../tests/support/mbox/made-up-mbox';
import { DAY } from '../../domain/instant';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { Context } from '../context';
import { finishFirstRun } from '../decisions';
import { ownAddresses } from '../own-addresses';
import { refoldAll } from '../refold-all';
import { importMails } from './import-mails';
import { foldSome } from './unfolded';

/** A Monday, 10:00 UTC. */
const NOW = Date.UTC(2026, 8, 14, 10);
const settings = { ...defaultSettings('Europe/Berlin'), ownAddresses: [OWNER.address] };

let count = 0;
async function emptyStore(): Promise<Context> {
  count += 1;
  const context = { db: new RadiostilteDatabase(`import-${count}`), settings, now: NOW };
  await finishFirstRun(context, []);
  return context;
}

async function bringIn(context: Context, text: string, signal = new AbortController().signal) {
  const { db, now } = context;
  return importMails(
    { file: new Blob([text]), account: OWNER.address, isGmail: true, settings },
    {
      db,
      own: await ownAddresses(db, settings),
      now,
      languagesOf: async (samples) => samples.map(() => null),
      onProgress: () => {},
      signal,
    },
  );
}

async function foldAll(context: Context): Promise<void> {
  while ((await foldSome(context)) > 0);
}

async function dump({ db }: Context) {
  const { sightings, threads, correspondents, spellings, unfolded } = db;
  const tables = [sightings, threads, correspondents, spellings, unfolded];
  return Promise.all(tables.map((table) => table.toArray()));
}

const FILE = madeUpText({ mails: 600, until: NOW - 2 * DAY });

it('is the same once, twice, and after a part of it was brought in before', async () => {
  const once = await emptyStore();
  const report = await bringIn(once, FILE);
  await foldAll(once);
  expect(report).toMatchObject({ mails: 600, added: 600, skippedCount: 0 });
  const expected = await dump(once);

  expect(await bringIn(once, FILE)).toMatchObject({ mails: 600, added: 0 });
  expect(await dump(once)).toEqual(expected);

  const twice = await emptyStore();
  await bringIn(twice, FILE.slice(0, FILE.length / 3));
  await foldSome(twice);
  await bringIn(twice, FILE);
  await foldAll(twice);
  expect(await dump(twice)).toEqual(expected);

  await refoldAll(once.db, settings, NOW);
  expect(await dump(once)).toEqual(expected);
}, 60_000);
