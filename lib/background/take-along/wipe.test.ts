import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, bringIn, inspect } from '../../../tests/support/backup-file';
import { ANNA, list, row } from '../../../tests/support/bare-looks';
import { DAY, HOUR } from '../../domain/instant';
import { emptyNote } from '../../domain/notes/note';
import { defaultSettings } from '../../settings/settings';
import { readSyncState } from '../../settings/sync/sync-state';
import { coverageOf } from '../../store/coverage';
import { RadiostilteDatabase } from '../../store/database';
import { knownUntilOf } from '../../store/due-threads';
import type { Context } from '../context';
import { sawDecision } from '../decisions';
import { foldSome } from '../import/unfolded';
import { sawList } from '../looks';
import { refoldAll } from '../refold-all';
import { beginBringingIn, bringInSome } from './bring-in';
import { wipe } from './wipe';

const NOW = Date.UTC(2026, 5, 10, 10);
const FILE = join(import.meta.dirname, '../../../tests/backups/version-9.json');
const TOM = { address: 'tom@visser.example', name: 'Tom Visser' };
/** Of the file: a mailbox of each page, and the person of the first. */
const GMAIL = 'nora@studio-lind.example';
const OUTLOOK = 'nora@lind.example';
const ANNA_K = 'anna.keller@gmail.com';

let runs = 0;
let context: Context;
beforeEach(async () => {
  fakeBrowser.reset();
  runs += 1;
  const db = new RadiostilteDatabase(`wipe-${runs}`);
  context = { db, settings: defaultSettings('UTC'), now: NOW };
  await bringIn(context, new Blob([readFileSync(FILE)]));
  const sent = list('sent', [row('both', NOW - DAY, ANNA, TOM), row('tom', NOW - DAY, TOM)]);
  await sawList(context, 'outlook', sent, null);
  const about = { about: 'person', field: 'relation', value: 'client' } as const;
  await sawDecision(context, { ...about, subject: ANNA.address });
  await sawDecision(context, { ...about, subject: TOM.address });
  const note = { ...emptyNote('goal', ANNA.address), text: 'A shop' };
  await sawDecision(context, { about: 'note', subject: 'n', field: 'note', value: note });
  await sawDecision(context, {
    about: 'person',
    subject: TOM.address,
    field: 'successor',
    value: ANNA.address,
  });
});

async function everything(): Promise<string> {
  const rows = await Promise.all(context.db.tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

async function foldRest(): Promise<void> {
  while ((await foldSome(context)) > 0);
}

/** What was brought up to date is what all that is left gives when it is made anew. */
async function isMadeAnew(): Promise<void> {
  const { db, settings, now } = context;
  const derived = async () => [await db.threads.toArray(), await db.correspondents.toArray()];
  const before = await derived();
  await refoldAll(db, settings, now);
  expect(await derived()).toEqual(before);
}

it('leaves nothing of anything', async () => {
  await browser.storage.local.set({ settings: {}, sync: {} });
  await browser.alarms.create('due', { delayInMinutes: 1 });
  await wipe(context, { of: 'everything' });
  expect(await everything()).toBe(JSON.stringify(context.db.tables.map(() => [])));
  expect(await browser.storage.local.get()).toEqual({});
  expect(await browser.alarms.getAll()).toEqual([]);
});

it.each([{ on: true }, { left: true }])(
  'still knows that settings are left in the account of the browser (%o)',
  async (sync) => {
    await browser.storage.local.set({ sync: { ...sync, device: 'this', known: { a: 1 } } });
    await wipe(context, { of: 'everything' });
    expect(await readSyncState()).toMatchObject({ on: false, left: true, device: '', known: {} });
  },
);

it('leaves nothing of a person, and what others have alone', async () => {
  await wipe(context, { of: 'person', address: ANNA.address });
  await foldRest();
  expect(await everything()).not.toContain(ANNA.address);
  const { db } = context;
  expect(await db.threads.get(`${GMAIL} both`)).toBeUndefined();
  expect(await db.threads.get(`${GMAIL} tom`)).toMatchObject({ client: TOM.address });
  expect(await db.correspondents.get(TOM.address)).toMatchObject({
    relation: 'client',
    threadsWrittenTo: 2,
  });
  await isMadeAnew();
});

it('does not bring a person back from what is stored, but from mail that is seen later', async () => {
  await wipe(context, { of: 'person', address: ANNA.address });
  await refoldAll(context.db, context.settings, NOW);
  await foldRest();
  expect(await context.db.correspondents.get(ANNA.address)).toBeUndefined();
  await sawList(context, 'outlook', list('sent', [row('later', NOW, ANNA)]), null);
  expect(await context.db.correspondents.get(ANNA.address)).toMatchObject({ relation: null });
});

it('calls nobody silent whose answer was forgotten with them', async () => {
  const { db } = context;
  const covered = { from: NOW - 30 * DAY, until: null };
  const sent = list('sent', [row('asked', NOW - 5 * DAY, ANNA)]);
  const inbox = list('inbox', [row('asked', NOW - 4 * DAY, ANNA)]);
  const spansOf = (account: string) => coverageOf(db, account, 'inbox');
  await sawList(context, 'outlook', inbox, covered);
  await sawList(context, 'outlook', sent, covered);
  const elsewhere = await spansOf(OUTLOOK);
  await wipe(context, { of: 'person', address: ANNA.address });
  await foldRest();
  const later = { ...context, now: NOW + HOUR };
  await sawList(later, 'outlook', sent, covered);
  await sawList(later, 'outlook', list('inbox', []), { from: NOW, until: null });
  const thread = await db.threads.get(`${GMAIL} asked`);
  expect(thread).toMatchObject({ client: ANNA.address });
  expect(thread && (await knownUntilOf(db, thread, later.now))).toBeNull();
  expect(await spansOf(OUTLOOK)).toEqual(elsewhere);
});

it('forgets nobody where the person is the user', async () => {
  const before = await everything();
  await wipe(context, { of: 'person', address: GMAIL });
  expect(await everything()).toBe(before);
});

it('leaves nothing of a mailbox, nor of the people who are in no other', async () => {
  await wipe(context, { of: 'account', account: GMAIL });
  await foldRest();
  const left = await everything();
  expect(left).not.toContain(GMAIL);
  expect(left).not.toContain(ANNA_K);
  expect(left).not.toContain(ANNA.address);
  expect(await context.db.threads.toCollection().primaryKeys()).toEqual([`${OUTLOOK} q: 7`]);
  expect(await context.db.correspondents.get(TOM.address)).toMatchObject({ relation: 'client' });
  await isMadeAnew();
});

it.each([
  { of: 'account', account: GMAIL },
  { of: 'person', address: ANNA.address },
] as const)('leaves nothing of what a file is just bringing in ($of)', async (what) => {
  const file = await backupOf(context);
  const { db } = context;
  await wipe(context, { of: 'everything' });
  await inspect(context, file);
  await beginBringingIn(context, { how: 'merge', settings: null });
  while ((await db.decisions.count()) === 0) await bringInSome(context);
  await wipe(context, what);
  while ((await bringInSome(context)) > 0);
  await foldRest();
  const left = await everything();
  expect(left).not.toContain(ANNA.address);
  expect(left.includes(GMAIL)).toBe(what.of === 'person');
  expect(await db.threads.count()).toBeGreaterThan(0);
});
