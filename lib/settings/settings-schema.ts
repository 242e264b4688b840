import * as z from 'zod/mini';
import { dayFromIso } from '../domain/dates/calendar-day';
import { datesAway } from '../domain/days-away';
import { COUNTRIES, OPTIONAL_HOLIDAYS } from '../domain/holidays/holiday-table';
import { NOTIFYING } from '../domain/notifying/when-to-tell';
import { PHASES } from '../domain/phase';
import { LENGTHS } from '../domain/playbook/compose-text';
import { RETENTION_MONTHS } from '../domain/retention/retention';
import { STEPS } from '../domain/step';
import { MOST_DAYS_AWAY, MOST_SPELLS_AWAY } from './holiday-settings';
import { LANGUAGES, SETTINGS_VERSION } from './settings';

const address = z.string().check(z.maxLength(320), z.toLowerCase(), z.trim());
const days = (least: number) => z.number().check(z.int(), z.gte(least), z.lte(365));

const limits = z.object({
  quiet: days(2),
  gap: days(1),
  suspected: days(2),
  closureAfter: days(1),
  maxNudges: z.number().check(z.int(), z.gte(1), z.lte(10)),
  minGap: days(1),
});

const minuteOfDay = z.number().check(z.int(), z.gte(0), z.lte(24 * 60));
const text = z.string().check(z.maxLength(5_000));
const wording = z.partialRecord(
  z.enum(LANGUAGES),
  z.partialRecord(z.enum(['informal', 'formal']), text),
);
const shortText = z.string().check(z.maxLength(200));
export const ownTextIdSchema = z.templateLiteral(['own:', z.string().check(z.maxLength(100))]);
const ownText = z.object({
  id: ownTextIdSchema,
  name: shortText,
  language: z.enum(LANGUAGES),
  subject: shortText,
  text,
});

/** A zone that this browser knows. */
export const zone = z.string().check(
  z.refine((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
    } catch {
      return false;
    }
  }),
);

/** A day that there is: whatever reads it counts with it. */
export const isoDate = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((date) => Number.isFinite(dayFromIso(date))),
);

/** Spells of days off, the user's own or a client's. */
export const daysAwaySchema = z.array(z.object({ from: isoDate, until: isoDate })).check(
  z.maxLength(MOST_SPELLS_AWAY),
  z.refine((spells) => datesAway(spells).size <= MOST_DAYS_AWAY),
);

const holidays = z.object({
  country: z.nullable(z.enum(COUNTRIES)),
  region: z.nullable(z.string().check(z.maxLength(20))),
  ticked: z.array(z.enum(OPTIONAL_HOLIDAYS)).check(z.maxLength(OPTIONAL_HOLIDAYS.length)),
  away: daysAwaySchema,
});

/** Settings as they may arrive from storage or a page. */
export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  ownName: z.string().check(z.maxLength(200)),
  ownAddresses: z.array(address).check(z.maxLength(100)),
  workingHours: z
    .object({
      days: z
        .array(z.number().check(z.int(), z.gte(1), z.lte(7)))
        .check(z.minLength(1), z.maxLength(7)),
      opens: minuteOfDay,
      closes: minuteOfDay,
      zone,
    })
    .check(z.refine(({ opens, closes }) => opens < closes)),
  holidays,
  limits: z.record(z.enum(PHASES), limits),
  promises: z.object({ firstDay: z.number().check(z.int(), z.gte(1), z.lte(28)) }),
  templates: z.partialRecord(z.enum(STEPS), wording),
  ownTexts: z.array(ownText).check(z.maxLength(100)),
  textOrder: z.array(z.union([z.enum(STEPS), ownTextIdSchema])).check(z.maxLength(200)),
  writing: z.object({
    form: z.enum(['informal', 'formal']),
    length: z.enum(LENGTHS),
    language: z.nullable(z.enum(LANGUAGES)),
    percent: shortText,
    notice: shortText,
    rate: shortText,
    work: shortText,
  }),
  calm: z.object({
    quietHours: z.boolean(),
    quietDays: z.boolean(),
    digest: z.boolean(),
    pausedUntil: z.nullable(isoDate),
  }),
  keepWarm: z.object({ months: z.number().check(z.int(), z.gte(1), z.lte(60)) }),
  confirming: z.nullable(z.boolean()),
  notifications: z.enum(NOTIFYING),
  retention: z.object({ months: z.nullable(z.literal(RETENTION_MONTHS)) }),
});
