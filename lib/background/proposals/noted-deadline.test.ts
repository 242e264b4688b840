import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ANNA, list, ME, row } from '../../../tests/support/bare-looks';
import { dayFromIso } from '../../domain/dates/calendar-day';
import { DAY } from '../../domain/instant';
import { emptyNote, type Note } from '../../domain/notes/note';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import { sawAccount } from '../accounts';
import { finishFirstRun, sawDecision } from '../decisions';
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
  db = new RadiostilteDatabase(`noted-deadline-${runs}`);
  const home = 'https://mail.google.com/mail/u/0/';
  await sawAccount(context(), { address: ME, provider: 'gmail', home, ownAddresses: [ME] });
  await finishFirstRun(context(), []);
  await sawList(context(), 'gmail', list('sent', [row('t', MONDAY - DAY, ANNA)]), null);
});
afterEach(() => db.delete());

const context = () => ({ db, settings, now: MONDAY });

async function noted(id: string, note: Partial<Note> & Pick<Note, 'kind'>): Promise<void> {
  const value = { ...emptyNote(note.kind, ANNA.address), ...note };
  await sawDecision(context(), { about: 'note', subject: id, field: 'note', value });
}

async function proposed(step: 'deadline' | 'renewal', given: Record<string, string> = {}) {
  const where = { account: ME, threadId: 't', to: [], form: null, length: null };
  const { proposal } = await proposeWithAdvice(context(), { ...where, step, given });
  return { ...proposal, text: proposal?.paragraphs.join(' ') ?? '' };
}

it('a day noted beside what is missing is the one asked for, and is tracked (S4-22)', async () => {
  await noted('logo', { kind: 'missing', text: 'the logo', date: '2026-06-19' });
  await noted('photos', { kind: 'missing', text: 'the photos', date: '2026-06-12' });
  await noted('texts', { kind: 'missing', text: 'the texts', date: '2026-06-10', done: true });
  const { text, neededBy } = await proposed('deadline');
  expect(text).toContain('the logo and the photos');
  expect(text).toContain('12 June');
  expect(neededBy).toBe(dayFromIso('2026-06-12'));
  expect((await proposed('deadline', { deadline: '2026-06-15' })).neededBy).toBe(
    dayFromIso('2026-06-15'),
  );
});

it('a day that is behind is asked for anew (S3-09, S4-22)', async () => {
  await noted('logo', { kind: 'missing', text: 'the logo', date: '2026-05-29' });
  await noted('contract', { kind: 'contract', date: '2026-05-31' });
  expect(await proposed('deadline')).toMatchObject({
    neededBy: null,
    missing: expect.arrayContaining(['deadline']),
  });
  expect((await proposed('renewal')).missing).toContain('end');
});
