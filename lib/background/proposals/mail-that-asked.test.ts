import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ANNA, list, ME, row } from '../../../tests/support/bare-looks';
import { DAY } from '../../domain/instant';
import type { Step } from '../../domain/step';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import { sawAccount } from '../accounts';
import { finishFirstRun } from '../decisions';
import { sawList } from '../looks';
import { proposeWithAdvice } from './propose-with-advice';

/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const settings = { ...defaultSettings('UTC'), ownName: 'Nora Lind' };

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  db = new RadiostilteDatabase(`mail-that-asked-${runs}`);
  const home = 'https://mail.google.com/mail/u/0/';
  await sawAccount(context(), { address: ME, provider: 'gmail', home, ownAddresses: [ME] });
  await finishFirstRun(context(), []);
  await sawList(context(), 'gmail', list('sent', [row('t', MONDAY - DAY, ANNA)]), null);
});
afterEach(() => db.delete());

const context = () => ({ db, settings, now: MONDAY + 14 * DAY });

async function proposed(step: Step): Promise<string> {
  const where = { account: ME, threadId: 't', to: [], form: null, length: null };
  const { proposal } = await proposeWithAdvice(context(), { ...where, step, given: {} });
  return proposal?.paragraphs.join(' ') ?? '';
}

it('a quote was sent on its own day, not on that of the reminder after it (S0-28)', async () => {
  const row = await db.threads.get(`${ME} t`);
  if (!row) throw new Error('no thread');
  const nudgedAt = [MONDAY + 7 * DAY];
  await db.threads.put({ ...row, silence: { ...row.silence, nudgedAt, stepsSent: ['quote'] } });
  for (const step of ['quote', 'reminder'] as const) {
    expect(await proposed(step)).toContain('31 May');
    expect(await proposed(step)).not.toContain('8 June');
  }
  const long = { form: null, length: 'long' as const, to: [], given: {} };
  const where = { account: ME, threadId: 't', ...long };
  const { proposal } = await proposeWithAdvice(context(), { ...where, step: 'closure' });
  expect(proposal?.paragraphs.join(' ')).toContain('8 June');
});
