/** A mail that stands on a page and in a file counts once (docs/adr/0016). */
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
  look,
  ME,
  NOW,
  settings,
  shown,
} from '../../../tests/support/mbox/history-store';
import { readInsights } from '../../../tests/support/read-insights';
import { DAY, HOUR } from '../../domain/instant';
import { clockOf } from '../../settings/clock-of';
import { readClient } from '../../store/client-views';
import { readPeople } from '../../store/people-view';
import { clientLog } from '../client-log';
import type { Context } from '../context';

const ON_PAGE = [shown(ASKED, ME, ANNA, null), shown(ANSWERED, ANNA, ME, null)];
const THANKS = { ...ASK, at: ANSWERED + HOUR, name: 'thanks', text: 'Great, we begin.' };

async function logged(context: Context) {
  const log = await clientLog(context, ANNA);
  return log?.threads.map(({ entries }) => entries.map(({ at, direction }) => [direction, at]));
}

async function threadsOfAnna(context: Context) {
  const { db } = context;
  const moment = { hours: clockOf(settings), now: NOW };
  const person = await db.correspondents.get(ANNA);
  const page = await readClient(db, ANNA, 10, moment);
  const { people } = await readPeople(db, '', 10);
  return [person?.threadsWrittenTo, page?.threadCount, people[0]?.threadCount];
}

it('logs each mail once, those that only a file tells of too', async () => {
  const context = await emptyStore();
  await look(context, 'outlook', 'conversation', ON_PAGE);
  const before = await logged(context);
  expect(before).toEqual([
    [
      ['out', ASKED],
      ['in', ANSWERED],
    ],
  ]);
  await bringIn(context, false, [ASK, ANSWER]);
  expect(await logged(context)).toEqual(before);
  await bringIn(context, false, [ASK, ANSWER, THANKS]);
  expect((await logged(context))?.toSorted()).toEqual([...(before ?? []), [['out', THANKS.at]]]);
});

it('counts a thread once, whichever tells of it first', async () => {
  const context = await emptyStore();
  await bringIn(context, false, [ASK, ANSWER, THANKS]);
  expect(await threadsOfAnna(context)).toEqual([1, 1, 1]);
  await look(context, 'outlook', 'conversation', ON_PAGE);
  expect(await threadsOfAnna(context)).toEqual([1, 1, 1]);
  const earlier = { ...ASK, at: ASKED - 30 * DAY, name: 'earlier', root: 'earlier' };
  await bringIn(context, false, [earlier]);
  expect(await threadsOfAnna(context)).toEqual([2, 2, 2]);
});

it('takes a silence about a quote once', async () => {
  const late = ASKED + 17 * DAY;
  const context = await emptyStore();
  await look(context, 'outlook', 'conversation', [
    { ...shown(ASKED, ME, ANNA, null), text: 'Attached is my quote. Does it fit?' },
    shown(late, ANNA, ME, null),
  ]);
  const [row] = await context.db.threads.toArray();
  expect(row?.phase).toBe('quote');
  expect((await readInsights(context)).quotes).toEqual({ quiet: 1, back: 1 });
  const quote = { ...ASK, text: 'Attached is my quote. Does it fit?' };
  await bringIn(context, false, [quote, { ...ANSWER, at: late, text: 'Not yet.' }]);
  expect((await readInsights(context)).quotes).toEqual({ quiet: 1, back: 1 });
  const other = { at: ASKED - 60 * DAY, name: 'other', root: 'other' };
  const answered = { at: ASKED - 40 * DAY, name: 'answered', root: 'other', text: 'Not yet.' };
  await bringIn(context, false, [
    { ...quote, ...other },
    { ...ANSWER, ...answered },
  ]);
  expect((await readInsights(context)).quotes).toEqual({ quiet: 2, back: 2 });
});

it('learns no wait from a file in which nobody else wrote', async () => {
  const context = await emptyStore();
  const again = { ...ASK, at: ASKED + 5 * DAY, name: 'again', text: 'Did you see my offer?' };
  await bringIn(context, false, [ASK, again]);
  const later = { ...ANSWER, at: NOW - DAY, name: 'hello', root: 'hello', text: 'May I call you?' };
  await bringIn(context, false, [{ ...ASK, name: 'alone', root: 'alone' }, later]);
  const anna = await context.db.correspondents.get(ANNA);
  expect(anna?.heardAt).toBe(later.at);
  expect(anna?.spells).toEqual([]);
  await bringIn(context, false, [ANSWER]);
  expect((await context.db.correspondents.get(ANNA))?.spells).toContainEqual(
    expect.objectContaining({ answered: true }),
  );
});
