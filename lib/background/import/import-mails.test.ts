/** History from a file obeys the law of sightings: order, repetition and a kill change nothing. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { madeUpText, OWNER } from '../../../tests/support/mbox/made-up-mbox';
import { readInParts } from '../../../tests/support/mbox/read-in-parts';
import { DAY } from '../../domain/instant';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { Context } from '../context';
import { finishFirstRun } from '../decisions';
import { refoldAll } from '../refold-all';
import type { Room } from './import-mails';
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

async function bringIn(context: Context, text: string, room?: Room) {
  const file = { file: new Blob([text]), account: OWNER.address, isGmail: true };
  return readInParts(context, file, room);
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

it('gives each mail its own language, also where the page is slow to tell', async () => {
  const tell = (samples: readonly string[]) =>
    samples.map((sample) => (sample.includes('even') ? 'nl' : 'de'));
  const mails = Array.from({ length: 250 }, (_, index) => [
    `From ${index}@xxx Mon Sep 07 08:31:07 +0000 2026`,
    `Date: ${new Date(NOW - 7 * DAY + index * 60_000).toUTCString()}`,
    `Message-ID: <${index}@studio-lind.example>`,
    `From: ${OWNER.address}`,
    'To: anna@kellerbau.example',
    // Some have too few words to ask about.
    `\r\n${index % 7 === 0 ? '' : 'Lorem ipsum dolor sit amet consectetur '}${index % 2 ? 'odd' : 'even'}\r\n\r\n`,
  ]);
  const text = mails.map((lines) => lines.join('\r\n')).join('');
  const file = { file: new Blob([text]), account: OWNER.address, isGmail: true };
  const [quick, slow] = [await emptyStore(), await emptyStore()];
  await readInParts(quick, file, undefined, async (samples) => tell(samples));
  const answers: (() => void)[] = [];
  await readInParts(slow, file, undefined, (samples) => {
    // Each question is answered when the next one has been asked, the last one by itself.
    for (const answer of answers.splice(0)) answer();
    const isLast = samples.length < 100;
    return new Promise((resolve) => {
      if (isLast) resolve(tell(samples));
      else answers.push(() => resolve(tell(samples)));
    });
  });
  const untold = await emptyStore();
  await readInParts(untold, file);
  expect(await dump(quick)).not.toEqual(await dump(untold));
  expect(await dump(slow)).toEqual(await dump(quick));
}, 60_000);

it('is the same part after part, each read from where the last one ended', async () => {
  const text = `somebody’s notes\n${madeUpText({ mails: 90, until: NOW - 2 * DAY, attachment: 600_000 })}`;
  const whole = await emptyStore();
  const { report } = await bringIn(whole, text);
  expect(report).toMatchObject({ mails: 90, skipped: [{ reason: 'stray' }] });
  for (const room of [
    { bytes: 1_000_000, mails: 1_000 },
    { bytes: 100_000_000, mails: 25 },
  ]) {
    const context = await emptyStore();
    const told = await bringIn(context, text, room);
    expect(told.parts).toBeGreaterThan(2);
    expect(told.report).toEqual(report);
    expect(await dump(context)).toEqual(await dump(whole));
  }
}, 60_000);

it('is the same once, twice, and after a part of it was brought in before', async () => {
  const once = await emptyStore();
  const { report } = await bringIn(once, FILE);
  await foldAll(once);
  expect(report).toMatchObject({ mails: 600, added: 600, skippedCount: 0 });
  const expected = await dump(once);

  expect((await bringIn(once, FILE)).report).toMatchObject({ mails: 600, added: 0 });
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
