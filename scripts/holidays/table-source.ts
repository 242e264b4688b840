import path from 'node:path';
import {
  COUNTRIES,
  type Country,
  type DaysByYear,
  type HolidayTable,
  OPTIONAL_HOLIDAYS,
} from '../../lib/domain/holidays/holiday-table';
import { OPTIONAL_RULES, OWN_NAMES, PLANS } from './countries';
import { daysOfRule, publicDays, regionsOf } from './public-days';

export const TABLE_FILE = path.resolve(import.meta.dirname, '../../assets/holidays/table.ts');

/** The text of assets/holidays/table.ts for those years. */
export function tableSource(firstYear: number, lastYear: number): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const table: HolidayTable = {
    firstYear,
    lastYear,
    countries: recordOf(COUNTRIES, (country) => countryHolidays(country, years)),
    optional: recordOf(OPTIONAL_HOLIDAYS, (id) =>
      years.map((year) => daysOfRule(OPTIONAL_RULES[id], year).join(' ')),
    ),
  };
  return `// Written by scripts/make-holidays.ts: run it, do not edit. Data: NOTICE.md beside this file.
import type { HolidayTable } from '../../lib/domain/holidays/holiday-table';

// biome-ignore format: one line a list
export const HOLIDAYS: HolidayTable = ${literal(table)};
`;
}

/** JSON with a line for each country, each region and each optional day. */
function literal(table: HolidayTable): string {
  const lines = (rows: Readonly<Record<string, unknown>>, indent: string) =>
    Object.entries(rows)
      .map(([key, row]) => `\n${indent}${JSON.stringify(key)}: ${JSON.stringify(row)},`)
      .join('');
  const countries = Object.entries(table.countries).map(
    ([code, { regions, ...country }]) =>
      `\n    ${code}: {${lines(country, '      ')}\n      "regions": {${lines(regions, '        ')}},\n    },`,
  );
  return `{
  firstYear: ${table.firstYear},
  lastYear: ${table.lastYear},
  countries: {${countries.join('')}
  },
  optional: {${lines(table.optional, '    ')}
  },
}`;
}

function countryHolidays(
  country: Country,
  years: readonly number[],
): HolidayTable['countries'][Country] {
  const plan = PLANS[country];
  const everywhere = years.map((year) => publicDays(country, null, year));
  const names = plan.regions === 'all' ? regionsOf(country) : plan.regions;
  const codes = Object.keys(names).sort();
  return {
    everywhere: everywhere.map((days) => days.join(' ')),
    regions: recordOf(codes, (code) => ({
      name: OWN_NAMES[names[code] ?? ''] ?? names[code] ?? code,
      days: difference(
        everywhere,
        years.map((year) => publicDays(country, code, year)),
      ),
    })),
    optional: plan.optional,
  };
}

/** What the region has and the country has not, and, with "-", the other way round. */
function difference(
  country: readonly (readonly string[])[],
  region: readonly (readonly string[])[],
): DaysByYear {
  return region.map((days, index) => {
    const everywhere = country[index] ?? [];
    const more = days.filter((day) => !everywhere.includes(day));
    const less = everywhere.filter((day) => !days.includes(day)).map((day) => `-${day}`);
    return [...more, ...less].join(' ');
  });
}

function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
