import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANNA, list, ME, row } from '../../../tests/support/bare-looks';
import { DAY } from '../../domain/instant';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import { sawAccount } from '../accounts';
import { finishFirstRun } from '../decisions';
import { sawList } from '../looks';
import { previewValues } from './preview-values';

/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const SETTINGS = { ...defaultSettings('UTC'), ownName: 'Nora Lind' };
const THREAD = `${ME} t`;
const context = (now: number) => ({ db, settings: SETTINGS, now });

let db: RadiostilteDatabase;
beforeEach(async () => {
  db = new RadiostilteDatabase('preview-values');
  const home = 'https://mail.google.com/mail/u/0/';
  await sawAccount(context(MONDAY - DAY), {
    address: ME,
    provider: 'gmail',
    home,
    ownAddresses: [ME],
  });
  await finishFirstRun(context(MONDAY - DAY), []);
  await sawList(context(MONDAY + DAY), 'gmail', list('sent', [row('t', MONDAY, ANNA)]), null);
});
afterEach(() => db.delete());

it('fills what the thread knows, in the wanted language and form (S0-27, S4-20)', async () => {
  const now = MONDAY + 7 * DAY;
  const informal = { thread: THREAD, language: 'nl', form: 'informal' } as const;
  expect(await previewValues(context(now), informal)).toMatchObject({
    client: 'Anna',
    subject: 'Offer',
    me: 'Nora Lind',
    since: expect.stringContaining('1 juni'),
  });
  const formal = { thread: THREAD, language: 'fr', form: 'formal' } as const;
  expect(await previewValues(context(now), formal)).toMatchObject({
    client: 'Anna Keller',
    since: expect.stringContaining('juin'),
  });
});

it('leaves out what nobody knows, and stores nothing', async () => {
  const before = await db.sightings.count();
  const wanted = { thread: THREAD, language: 'en', form: 'informal' } as const;
  const values = await previewValues(context(MONDAY + DAY), wanted);
  expect(values).not.toHaveProperty('amount');
  expect(values).not.toHaveProperty('month');
  expect(await previewValues(context(MONDAY), { ...wanted, thread: 'nobody x' })).toBeNull();
  expect(await db.sightings.count()).toBe(before);
});

it('takes their own promise for no mail of mine', async () => {
  const row = await db.threads.get(THREAD);
  if (!row) throw new Error('no thread');
  const due = { grain: 'month', from: 20_697, until: 20_726, sure: true } as const;
  const promise = { madeAt: MONDAY, due };
  await db.threads.put({ ...row, silence: { ...row.silence, since: MONDAY, promise } });
  const wanted = { thread: THREAD, language: 'en', form: 'informal' } as const;
  expect(await previewValues(context(MONDAY + 9 * DAY), wanted)).not.toHaveProperty('since');
});
