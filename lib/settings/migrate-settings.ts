import { defaultHolidays } from './holiday-settings';

type Stored = Readonly<Record<string, unknown>>;

/** By the version they start from; each leads to the next version. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: addHolidays,
  2: addPhases,
  3: addForms,
  4: addNewIn5,
};

/** Stored settings in the shape of today, as far as they can be read; not yet checked. */
export function migrateSettings(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const version = value['version'];
  const step = typeof version === 'number' ? STEPS[version] : undefined;
  return step === undefined ? value : migrateSettings(step(value));
}

/** 1 → 2: public holidays and own days off. */
function addHolidays(stored: Stored): Stored {
  const hours = stored['workingHours'];
  const zone = isRecord(hours) ? hours['zone'] : undefined;
  return { ...stored, version: 2, holidays: defaultHolidays(typeof zone === 'string' ? zone : '') };
}

/** Limits of version 3, as they were new then. */
const NEW_IN_3 = {
  project: { quiet: 4, gap: 4, suspected: 10, closureAfter: 7, maxNudges: 4, minGap: 3 },
  blocked: { quiet: 2, gap: 2, suspected: 5, closureAfter: 5, maxNudges: 4, minGap: 2 },
  invoice: { quiet: 3, gap: 7, suspected: 20, closureAfter: 7, maxNudges: 4, minGap: 5 },
  collaborator: { quiet: 2, gap: 2, suspected: 4, closureAfter: 2, maxNudges: 3, minGap: 1 },
};

/** 2 → 3: the phases of a project, its invoice and collaborators; promised months. */
function addPhases(stored: Stored): Stored {
  const limits = isRecord(stored['limits']) ? stored['limits'] : {};
  return {
    ...stored,
    version: 3,
    limits: {
      ...NEW_IN_3,
      general: withMinGap(limits['general'], 3),
      quote: withMinGap(limits['quote'], 4),
    },
    promises: { firstDay: 15 },
  };
}

/** Settings of version 4, as they were new then. */
const NEW_IN_4 = {
  ownTexts: [],
  textOrder: [],
  writing: { form: 'informal', length: 'short', percent: '', notice: '', rate: '' },
  calm: { quietHours: false, quietDays: false, digest: false, pausedUntil: null },
};

/** 3 → 4: texts in two forms of address; what the user wrote before stands in both. */
function addForms(stored: Stored): Stored {
  const templates = Object.entries(isRecord(stored['templates']) ? stored['templates'] : {});
  const inBothForms = (texts: unknown): unknown =>
    isRecord(texts)
      ? Object.fromEntries(
          Object.entries(texts).map(([language, text]) => [
            language,
            { informal: text, formal: text },
          ]),
        )
      : texts;
  return {
    ...stored,
    ...NEW_IN_4,
    version: 4,
    templates: Object.fromEntries(templates.map(([step, texts]) => [step, inBothForms(texts)])),
  };
}

/** Settings of version 5, as they were new then. */
const NEW_IN_5 = {
  keepWarm: { months: 3 },
  confirming: null,
  notifications: 'off',
  retention: { months: null },
};

/** 4 → 5: how long past clients rest before they come up, and the trade's word for a job. */
function addNewIn5(stored: Stored): Stored {
  const writing = isRecord(stored['writing'])
    ? { ...stored['writing'], work: '', language: null }
    : undefined;
  return { ...stored, ...NEW_IN_5, ...(writing && { writing }), version: 5 };
}

function withMinGap(limits: unknown, minGap: number): unknown {
  return isRecord(limits) ? { ...limits, minGap } : limits;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
