import { readFileSync } from 'node:fs';
import { addMonths } from 'date-fns';
import { describe, expect, it } from 'vitest';
import {
  COUNTRIES,
  type Country,
  type OptionalHoliday,
} from '../../lib/domain/holidays/holiday-table';
import { holidaysOf } from '../../lib/domain/holidays/holidays-of';
import { TABLE_FILE, tableSource } from '../../scripts/holidays/table-source';
import { HOLIDAYS } from './table';

function days(
  country: Country,
  region: string | null = null,
  ticked: readonly OptionalHoliday[] = [],
): ReadonlySet<string> {
  return holidaysOf(HOLIDAYS, { country, region, ticked });
}

it('lasts for another twelve months; else run scripts/make-holidays.ts', () => {
  const end = new Date(HOLIDAYS.lastYear + 1, 0, 1);
  expect(addMonths(new Date(), 12).getTime()).toBeLessThanOrEqual(end.getTime());
});

it('is what the script writes', () => {
  const written = readFileSync(TABLE_FILE, 'utf8');
  expect(tableSource(HOLIDAYS.firstYear, HOLIDAYS.lastYear)).toBe(written);
}, 30_000);

it('has a list for every year', () => {
  const length = HOLIDAYS.lastYear - HOLIDAYS.firstYear + 1;
  const lists = COUNTRIES.flatMap((country) => {
    const { everywhere, regions } = HOLIDAYS.countries[country];
    return [everywhere, ...Object.values(regions).map((region) => region.days)];
  });
  for (const list of [...lists, ...Object.values(HOLIDAYS.optional)]) {
    expect(list).toHaveLength(length);
  }
});

/** As they are commonly known, and not taken from the data. */
describe('public holidays of 2027', () => {
  it.each<[string, Country, string | null, string, boolean]>([
    ['King’s Day', 'NL', null, '2027-04-27', true],
    ['5 May is for everybody to decide', 'NL', null, '2027-05-05', false],
    ['Good Friday in the Netherlands', 'NL', null, '2027-03-26', false],
    ['Belgian national day', 'BE', null, '2027-07-21', true],
    ['Corpus Christi in Bavaria', 'DE', 'BY', '2027-05-27', true],
    ['Corpus Christi in Berlin', 'DE', 'BE', '2027-05-27', false],
    ['Reformation Day in Lower Saxony', 'DE', 'NI', '2027-10-31', true],
    ['St Stephen in Alsace-Moselle', 'FR', '57', '2027-12-26', true],
    ['26 December in France', 'FR', null, '2027-12-26', false],
    ['Luxembourg’s national day', 'LU', null, '2027-06-23', true],
    ['Austrian national day', 'AT', null, '2027-10-26', true],
    ['1 August in Zurich', 'CH', 'ZH', '2027-08-01', true],
    ['Easter Monday in England', 'GB', 'ENG', '2027-03-29', true],
    ['Easter Monday in Scotland', 'GB', 'SCT', '2027-03-29', false],
    ['St Andrew', 'GB', 'SCT', '2027-11-30', true],
    ['Boxing Day on a Sunday is given on Tuesday', 'GB', 'ENG', '2027-12-28', true],
    ['St Brigid', 'IE', null, '2027-02-01', true],
    ['Andalusia', 'ES', 'AN', '2027-02-28', true],
    ['Liberation in Italy', 'IT', null, '2027-04-25', true],
    ['Carnation revolution', 'PT', null, '2027-04-25', true],
    ['Thanksgiving', 'US', null, '2027-11-25', true],
    ['a region that is not known', 'NL', 'XX', '2027-04-27', true],
  ])('%s', (_, country, region, date, isOff) => {
    expect(days(country, region).has(date)).toBe(isOff);
  });

  it('takes in the optional ones that are ticked, and only those usual there', () => {
    const ticked = ['good-friday', 'liberation-day', 'flemish-day'] as const;
    const off = days('NL', null, ticked);
    expect([...off].filter((date) => !days('NL').has(date) && date.startsWith('2027'))).toEqual([
      '2027-03-26',
      '2027-05-05',
    ]);
  });

  it('are none where no country is known', () => {
    expect(
      holidaysOf(HOLIDAYS, { country: null, region: 'BY', ticked: ['good-friday'] }).size,
    ).toBe(0);
  });
});
