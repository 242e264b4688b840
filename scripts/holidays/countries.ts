import type { Country, OptionalHoliday } from '../../lib/domain/holidays/holiday-table';

/** Rules of `date-holidays` for the days that everybody decides for themselves. */
export const OPTIONAL_RULES: Readonly<Record<OptionalHoliday, string>> = {
  'carnival-monday': 'easter -48',
  'carnival-tuesday': 'easter -47',
  'maundy-thursday': 'easter -3',
  'good-friday': 'easter -2',
  'liberation-day': '05-05',
  'day-after-ascension': 'easter 40',
  'corpus-christi': 'easter 60',
  'flemish-day': '07-11',
  assumption: '08-15',
  'french-community-day': '09-27',
  'reformation-day': '10-31',
  'all-souls': '11-02',
  'german-community-day': '11-15',
  'day-after-thanksgiving': 'friday after 4th thursday in November',
  'christmas-eve': '12-24',
  'boxing-day': '12-26',
  'new-years-eve': '12-31',
  'berchtold-day': '01-02',
};

interface CountryPlan {
  /** All regions that the data know, or these, by the code of the data. */
  readonly regions: 'all' | Readonly<Record<string, string>>;
  readonly optional: readonly OptionalHoliday[];
}

const YEAR_END: readonly OptionalHoliday[] = ['christmas-eve', 'new-years-eve'];

export const PLANS: Readonly<Record<Country, CountryPlan>> = {
  NL: {
    regions: {},
    optional: [
      'carnival-monday',
      'carnival-tuesday',
      'good-friday',
      'liberation-day',
      'day-after-ascension',
      ...YEAR_END,
    ],
  },
  BE: {
    regions: {},
    optional: [
      'good-friday',
      'day-after-ascension',
      'flemish-day',
      'french-community-day',
      'all-souls',
      'german-community-day',
      ...YEAR_END,
      'boxing-day',
    ],
  },
  DE: {
    regions: 'all',
    optional: [
      'carnival-monday',
      'carnival-tuesday',
      'day-after-ascension',
      'corpus-christi',
      'assumption',
      'reformation-day',
      ...YEAR_END,
    ],
  },
  FR: {
    // The three departments of the local law have the same days.
    regions: { '57': 'Alsace-Moselle' },
    optional: ['day-after-ascension', ...YEAR_END],
  },
  LU: { regions: {}, optional: ['good-friday', 'day-after-ascension', ...YEAR_END] },
  AT: { regions: {}, optional: ['good-friday', 'day-after-ascension', 'all-souls', ...YEAR_END] },
  CH: {
    regions: 'all',
    optional: [
      'berchtold-day',
      'carnival-monday',
      'carnival-tuesday',
      'maundy-thursday',
      'good-friday',
      'day-after-ascension',
      'corpus-christi',
      'assumption',
      ...YEAR_END,
    ],
  },
  GB: {
    regions: { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' },
    optional: [...YEAR_END],
  },
  IE: { regions: {}, optional: ['good-friday', ...YEAR_END] },
  ES: { regions: 'all', optional: ['maundy-thursday', ...YEAR_END] },
  IT: { regions: {}, optional: ['good-friday', ...YEAR_END] },
  PT: { regions: {}, optional: ['carnival-tuesday', ...YEAR_END] },
  US: { regions: {}, optional: ['good-friday', 'day-after-thanksgiving', ...YEAR_END] },
};

/** Where the data name a region in another language than its own. */
export const OWN_NAMES: Readonly<Record<string, string>> = {
  'Castile-La Mancha': 'Castilla-La Mancha',
  'Murcia Region': 'Región de Murcia',
  'Hansestadt Bremen': 'Bremen',
  'Hansestadt Hamburg': 'Hamburg',
};
