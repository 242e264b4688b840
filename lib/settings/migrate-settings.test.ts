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

/** As version 2 wrote them, with limits of the user's own. */
const VERSION_2 = {
  ...VERSION_1,
  version: 2,
  limits: { general: { ...LIMITS, quiet: 6 }, quote: { ...LIMITS, maxNudges: 2 } },
  holidays: { country: 'NL', region: null, ticked: ['good-friday'], away: [] },
};

const NEW_IN_3 = {
  limits: {
    project: { quiet: 4, gap: 4, suspected: 10, closureAfter: 7, maxNudges: 4, minGap: 3 },
    blocked: { quiet: 2, gap: 2, suspected: 5, closureAfter: 5, maxNudges: 4, minGap: 2 },
    invoice: { quiet: 3, gap: 7, suspected: 20, closureAfter: 7, maxNudges: 4, minGap: 5 },
    collaborator: { quiet: 2, gap: 2, suspected: 4, closureAfter: 2, maxNudges: 3, minGap: 1 },
  },
  promises: { firstDay: 15 },
};

const NEW_IN_4 = {
  templates: { reminder: { nl: { informal: 'Dag {client}', formal: 'Dag {client}' } } },
  ownTexts: [],
  textOrder: [],
  writing: {
    form: 'informal',
    length: 'short',
    percent: '',
    notice: '',
    rate: '',
    work: '',
    language: null,
  },
  calm: { quietHours: false, quietDays: false, digest: false, pausedUntil: null },
};

const NEW_IN_5 = {
  keepWarm: { months: 3 },
  notifications: 'off',
  retention: { months: null },
  confirming: null,
};

const TODAY = {
  ...NEW_IN_5,
  version: 5,
  promises: NEW_IN_3.promises,
  templates: { reminder: { nl: { informal: 'Dag {client}', formal: 'Dag {client}' } } },
  ownTexts: [],
  textOrder: [],
  writing: {
    form: 'informal',
    length: 'short',
    percent: '',
    notice: '',
    rate: '',
    work: '',
    language: null,
  },
  calm: { quietHours: false, quietDays: false, digest: false, pausedUntil: null },
};

/** As version 4 wrote them, with a calm badge. */
const VERSION_4 = {
  version: 4,
  ownName: 'Nora Lind',
  ownAddresses: [],
  workingHours: VERSION_1.workingHours,
  holidays: VERSION_2.holidays,
  limits: {
    ...NEW_IN_3.limits,
    general: { ...LIMITS, minGap: 3 },
    quote: { ...LIMITS, minGap: 4 },
  },
  promises: { firstDay: 20 },
  templates: { closure: { de: { formal: 'Guten Tag {client}' } } },
  ownTexts: [],
  textOrder: ['closure'],
  writing: { form: 'formal', length: 'long', percent: '50', notice: '', rate: '' },
  calm: { quietHours: true, quietDays: true, digest: false, pausedUntil: '2026-12-24' },
};

describe('stored settings', () => {
  it('of version 1 keep everything and take the holidays of their zone', () => {
    const parsed = settingsSchema.safeParse(migrateSettings(VERSION_1));
    expect(parsed.data).toEqual({
      ...VERSION_1,
      ...TODAY,
      holidays: { country: 'BE', region: null, ticked: [], away: [] },
      limits: {
        ...NEW_IN_3.limits,
        general: { ...LIMITS, minGap: 3 },
        quote: { ...LIMITS, minGap: 4 },
      },
      promises: NEW_IN_3.promises,
      ...NEW_IN_4,
    });
  });

  it('of version 2 keep the user’s own limits and take those of the new phases', () => {
    const parsed = settingsSchema.safeParse(migrateSettings(VERSION_2));
    expect(parsed.data).toEqual({
      ...VERSION_2,
      ...TODAY,
      limits: {
        ...NEW_IN_3.limits,
        general: { quiet: 6, gap: 5, suspected: 10, closureAfter: 7, maxNudges: 3, minGap: 3 },
        quote: { quiet: 4, gap: 5, suspected: 10, closureAfter: 7, maxNudges: 2, minGap: 4 },
      },
      promises: { firstDay: 15 },
      ...NEW_IN_4,
    });
  });

  it('of version 4 keep everything and take what is new', () => {
    const parsed = settingsSchema.safeParse(migrateSettings(VERSION_4));
    const writing = { ...VERSION_4.writing, work: '', language: null };
    expect(parsed.data).toEqual({ ...VERSION_4, ...NEW_IN_5, writing, version: 5 });
  });

  it('of today stay as they are', () => {
    const today = defaultSettings('Europe/Amsterdam');
    expect(migrateSettings(today)).toEqual(today);
    expect(settingsSchema.safeParse(today).success).toBe(true);
  });

  it.each([
    null,
    'x',
    [],
    {},
    { version: 99 },
    { version: 1, workingHours: null },
    { version: 2, limits: null },
  ])('that nobody can read (%j) are not taken', (value) => {
    expect(settingsSchema.safeParse(migrateSettings(value)).success).toBe(false);
  });
});

it.each([0, 29, 15.5])('a promised month is never asked about from day %d', (firstDay) => {
  const settings = { ...defaultSettings('Europe/Amsterdam'), promises: { firstDay } };
  expect(settingsSchema.safeParse(settings).success).toBe(false);
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
