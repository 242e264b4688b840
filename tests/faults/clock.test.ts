/** The clock of this machine is set forward and back, moves to another zone, and through the nights that differ. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText } from '../../lib/background/badge';
import { finishFirstRun } from '../../lib/background/decisions';
import { sawList } from '../../lib/background/looks';
import { saveSettings } from '../../lib/background/save-settings';
import { DAY, HOUR, type Instant, MINUTE } from '../../lib/domain/instant';
import { clockOf } from '../../lib/settings/clock-of';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { RadiostilteDatabase } from '../../lib/store/database';
import { readDueThreads } from '../../lib/store/due-threads';
import { ANNA, list, ME, row } from '../support/bare-looks';

const YEAR = 365 * DAY;
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
let settings: Settings;
let db: RadiostilteDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  settings = defaultSettings('Europe/Amsterdam');
  db = new RadiostilteDatabase('clock');
  await finishFirstRun(at(MONDAY - DAY), []);
});
afterEach(() => db.delete());

function at(now: Instant) {
  return { db, settings, now };
}

/** Both lists are read from their top: Anna was written to, and nothing came. */
async function lookAt(now: Instant, sent = MONDAY): Promise<void> {
  const covered = { from: MONDAY - 30 * DAY, until: null };
  const mine = { ...row('t', sent, ANNA), messageId: 'm1' };
  await sawList(at(now), 'gmail', { ...list('sent', [mine]), clock: 'real' }, covered);
  await sawList(at(now), 'gmail', { ...list('inbox', []), clock: 'real' }, covered);
}

async function standing(now: Instant): Promise<string> {
  const due = await readDueThreads(db, now, clockOf(settings));
  const { counted, stale, unconfirmed } = due;
  if (counted.length > 0) return 'counted';
  if (stale.length > 0) return 'as of';
  return unconfirmed.length > 0 ? 'not confirmed' : 'calm';
}

describe('a clock that is set forward and back', () => {
  it('confirms nothing by a look that lies in the future, until the mail is looked at again', async () => {
    await lookAt(MONDAY + HOUR);
    await lookAt(MONDAY + YEAR);
    const due = MONDAY + 10 * DAY;
    expect(await standing(due)).toBe('not confirmed');
    expect(await badgeText(db, settings, due)).toBe('');
    await lookAt(due);
    expect(await standing(due)).toBe('counted');
    expect(await badgeText(db, settings, due)).toBe('1');
  });

  it('by the minutes that clocks differ changes nothing', async () => {
    const due = MONDAY + 10 * DAY;
    await lookAt(due + MINUTE);
    expect(await standing(due)).toBe('counted');
  });

  it('back by a year asks nobody, and goes on where it was', async () => {
    const due = MONDAY + 10 * DAY;
    await lookAt(due);
    expect(await standing(due - YEAR)).toBe('calm');
    await lookAt(due - YEAR);
    await lookAt(due);
    expect(await standing(due)).toBe('counted');
  });
});

describe('another time zone', () => {
  it('counts the same silence in the new one, and none twice', async () => {
    const due = MONDAY + 10 * DAY;
    await lookAt(due);
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam']) {
      settings = { ...settings, workingHours: { ...settings.workingHours, zone } };
      await saveSettings(at(due), settings);
      expect(await standing(due)).toBe('counted');
      expect(await db.threads.count()).toBe(1);
    }
  });
});

describe('the nights in which the clocks change', () => {
  it.each([
    ['spring', Date.UTC(2028, 2, 26, 1), Date.UTC(2028, 2, 24, 11)],
    ['autumn', Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 9, 23, 11)],
  ])(
    'in %s a silence over it lasts as many working days as over any other',
    async (_, night, sent) => {
      await lookAt(sent + HOUR, sent);
      const row = await db.threads.get(`${ME} t`);
      const first = row?.plan.offers[0]?.from ?? 0;
      const hourThere = new Intl.DateTimeFormat('en-GB', {
        hour: '2-digit',
        timeZone: 'Europe/Amsterdam',
      });
      expect(first).toBeGreaterThan(night);
      // As many working hours were over on both sides: it falls due at the same hour of the wall clock.
      expect(hourThere.format(first)).toBe(hourThere.format(sent));
    },
  );
});
