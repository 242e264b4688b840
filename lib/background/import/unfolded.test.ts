/** What is shown holds while a file is worked in, slice by slice. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  ANNA,
  ASK,
  bringIn,
  emptyStore,
  foldAll,
  hex,
  idAt,
  look,
  ME,
  NOW,
  read,
  shown,
} from '../../../tests/support/mbox/history-store';
import { DAY, HOUR } from '../../domain/instant';
import { clockOf } from '../../settings/clock-of';
import { readDueThreads } from '../../store/due-threads';
import { readShelves } from '../../store/shelves';
import type { Context } from '../context';
import { refoldAll } from '../refold-all';
import { foldSome } from './unfolded';

const ASKED = NOW - 20 * DAY;
const thread = idAt(ASKED);

async function clientsDue({ db, now, settings }: Context) {
  const { counted, stale, unconfirmed } = await readDueThreads(db, now, clockOf(settings));
  return [...counted, ...stale, ...unconfirmed].map(({ client }) => client);
}

it('keeps what is due while its thread is made anew', async () => {
  const context = await emptyStore();
  await look(context, 'gmail', hex(thread), [shown(ASKED, ME, ANNA, hex(thread))]);
  expect(await clientsDue(context)).toEqual([ANNA]);
  await read(context, true, [{ ...ASK, at: ASKED - DAY, name: 'before', thread }]);
  do expect(await clientsDue(context)).toEqual([ANNA]);
  while ((await foldSome(context)) > 0);
  expect(await clientsDue(context)).toEqual([ANNA]);
});

it('takes away at once what a file tells the answer to', async () => {
  const context = await emptyStore();
  await look(context, 'gmail', hex(thread), [shown(ASKED, ME, ANNA, hex(thread))]);
  const answer = { ...ASK, at: NOW - HOUR, from: ANNA, to: ME, text: 'Yes.', name: 'answer' };
  await read(context, true, [{ ...answer, thread }]);
  await foldSome(context);
  expect(await clientsDue(context)).toEqual([]);
});

it('keeps what stands on a shelf while its thread is made anew', async () => {
  const context = await emptyStore();
  const back = { ...shown(NOW - DAY, ANNA, ME, hex(idAt(NOW - DAY))), text: 'What would it cost?' };
  await look(context, 'gmail', hex(thread), [shown(ASKED, ME, ANNA, hex(thread)), back]);
  const shelved = async () => {
    const { db, now, settings } = context;
    const shelves = await readShelves(db, now, clockOf(settings));
    return JSON.stringify(shelves).includes(ANNA);
  };
  expect(await shelved()).toBe(true);
  await read(context, true, [{ ...ASK, at: ASKED - DAY, name: 'before', thread }]);
  do expect(await shelved()).toBe(true);
  while ((await foldSome(context)) > 0);
});

it('holds back what was offered to the same person under another address', async () => {
  const context = await emptyStore();
  const anna = `Anna Keller <${ANNA}>`;
  const other = 'Anna Keller <anna.keller@kellerbau.example>';
  await bringIn(context, true, [{ ...ASK, at: ASKED, to: anna, thread }]);
  const before = (await context.db.threads.get(`${ME} ${hex(thread)}`))?.plan;
  const nudged = idAt(NOW - 4 * HOUR);
  await read(context, true, [
    { ...ASK, at: NOW - 5 * DAY, to: other, name: 'x', root: 'x', thread: nudged },
    { ...ASK, at: NOW - 4 * HOUR, to: other, name: 'y', root: 'x', thread: nudged },
  ]);
  await foldAll(context);
  const after = await context.db.threads.toArray();
  expect(after.find(({ threadId }) => threadId === hex(thread))?.plan).not.toEqual(before);
  await refoldAll(context.db, context.settings, context.now);
  expect(await context.db.threads.toArray()).toEqual(after);
});
