import { describe, expect, it } from 'vitest';
import { migrateSettings } from './migrate-settings';
import { defaultSettings } from './settings';
import { settingsSchema } from './settings-schema';

const LIMITS = { quiet: 4, gap: 5, suspected: 10, closureAfter: 7, maxNudges: 3 };

/** As version 1 wrote them. */
const VERSION_1 = {
  version: 1,
  ownName: 'Nora Lind',
  ownAddresses: ['nora@lind.example'],
  workingHours: { days: [1, 2, 4], opens: 480, closes: 960, zone: 'Europe/Brussels' },
  limits: { general: LIMITS, quote: LIMITS },
  templates: { reminder: { nl: 'Dag {client}' } },
};

describe('stored settings', () => {
  it('of version 1 keep everything and take the holidays of their zone', () => {
    const parsed = settingsSchema.safeParse(migrateSettings(VERSION_1));
    expect(parsed.data).toEqual({
      ...VERSION_1,
      version: 2,
      holidays: { country: 'BE', region: null, ticked: [], away: [] },
    });
  });

  it('of today stay as they are', () => {
    const today = defaultSettings('Europe/Amsterdam');
    expect(migrateSettings(today)).toEqual(today);
    expect(settingsSchema.safeParse(today).success).toBe(true);
  });

  it.each([null, 'x', [], {}, { version: 99 }, { version: 1, workingHours: null }])(
    'that nobody can read (%j) are not taken',
    (value) => {
      expect(settingsSchema.safeParse(migrateSettings(value)).success).toBe(false);
    },
  );
});

describe('days off', () => {
  const withAway = (away: readonly unknown[]) => {
    const settings = defaultSettings('Europe/Amsterdam');
    return settingsSchema.safeParse({ ...settings, holidays: { ...settings.holidays, away } });
  };

  it('are dates', () => {
    expect(withAway([{ from: '2026-07-01', until: '2026-07-10' }]).success).toBe(true);
    expect(withAway([{ from: 'July', until: '2026-07-10' }]).success).toBe(false);
  });

  it('never leave a calendar without a working day', () => {
    const years = [2026, 2028, 2030].map((year) => ({
      from: `${year}-01-01`,
      until: `${year + 1}-12-31`,
    }));
    expect(withAway(years).success).toBe(false);
  });
});
