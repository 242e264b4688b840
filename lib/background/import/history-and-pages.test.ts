/** What a file tells and what pages show are one history, in whatever order they come. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  ANNA,
  ANSWER,
  ANSWERED,
  ASK,
  ASKED,
  bringIn,
  emptyStore,
  hex,
  idAt,
  look,
  ME,
  NOW,
  shown,
} from '../../../tests/support/mbox/history-store';
import { DAY, HOUR } from '../../domain/instant';
import { weakAddress } from '../../domain/known-names';
import type { Context } from '../context';

async function derived({ db }: Context) {
  return [await db.threads.toArray(), await db.correspondents.toArray()];
}

it('joins Gmail’s export with the page, message by message, in either order', async () => {
  const thread = idAt(ASKED);
  const file = [ASK, ANSWER].map((mail) => ({ ...mail, thread }));
  const onPage = [
    shown(ASKED, ME, ANNA, hex(thread)),
    shown(ANSWERED, ANNA, ME, hex(idAt(ANSWERED))),
  ];

  const pageFirst = await emptyStore();
  await look(pageFirst, 'gmail', hex(thread), onPage);
  await bringIn(pageFirst, true, file);
  const fileFirst = await emptyStore();
  await bringIn(fileFirst, true, file);
  await look(fileFirst, 'gmail', hex(thread), onPage);

  expect(await derived(pageFirst)).toEqual(await derived(fileFirst));
  const [row, ...others] = await pageFirst.db.threads.toArray();
  expect(others).toEqual([]);
  expect(row?.spells).toHaveLength(1);
  expect(row?.silence.turn).toBe('mine');
});

it('gives a message whose id does not agree to the page’s message of that minute', async () => {
  const thread = idAt(ASKED);
  const context = await emptyStore();
  await look(context, 'gmail', hex(thread), [shown(ASKED + 400, ME, ANNA, hex(thread))]);
  await bringIn(context, true, [{ ...ASK, thread, id: idAt(NOW) }]);
  expect(
    await context.db.sightings
      .where('thread')
      .equals(`${ME} ${hex(thread)}`)
      .count(),
  ).toBe(3);
  const [row] = await context.db.threads.toArray();
  expect(row?.openWaits ?? []).toHaveLength(1);
  expect(row?.silence.nudgedAt).toEqual([]);
});

it('keeps the mail of another program as history: good for the rhythm, and never offered', async () => {
  const context = await emptyStore();
  await bringIn(context, false, [
    ASK,
    { ...ANSWER, at: NOW - DAY, text: 'Not yet.' },
    {
      ...ASK,
      name: 'again',
      at: NOW - 12 * HOUR,
    },
  ]);
  const [row] = await context.db.threads.toArray();
  expect(row).toMatchObject({ client: null, plan: { offers: [] }, silence: { turn: 'nobody' } });
  expect(row?.due).toBeUndefined();
  expect(row?.shelf).toBeUndefined();
  expect((await context.db.correspondents.get(ANNA))?.spells).toHaveLength(1);
});

it('counts a wait once that a page shows as well', async () => {
  const both = await emptyStore();
  const onPage = [shown(ASKED, ME, ANNA, null), shown(ANSWERED, ANNA, ME, null)];
  await look(both, 'outlook', 'conversation', onPage);
  const alone = (await both.db.correspondents.get(ANNA))?.spells;
  expect(alone).toHaveLength(1);
  await bringIn(both, false, [ASK, ANSWER]);
  expect((await both.db.correspondents.get(ANNA))?.spells).toEqual(alone);
  expect(await both.db.threads.count()).toBe(2);
  expect(await both.db.correspondents.get(weakAddress(ME, ''))).toBeUndefined();
});

it('raises no alarm over what was asked long before the first run', async () => {
  const context = await emptyStore();
  const old = { ...ASK, at: NOW - 60 * DAY };
  await bringIn(context, true, [{ ...old, thread: idAt(old.at) }]);
  const [row] = await context.db.threads.toArray();
  expect(row).toMatchObject({ client: ANNA, plan: { offers: [], rest: { status: 'before' } } });
});
