import { FIRST_YEAR, LAST_YEAR } from './calendar-day';
import {
  CLOCK_TIME,
  NUMBER,
  NUMBER_PAIR,
  NUMBER_TRIPLE,
  OTHER_NUMBER,
  SMALL_NUMBER,
  YEAR_AND_MONTH,
  YEAR_NUMBER,
} from './token';

export interface NumberShape {
  readonly letter: string;
  readonly value: number;
  readonly numbers: readonly number[];
  readonly separator: string;
}

const NOTHING: NumberShape = { letter: OTHER_NUMBER, value: 0, numbers: [], separator: '' };

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

function single(digits: string): NumberShape {
  const value = Number(digits);
  if (digits.length <= 2) return { ...NOTHING, letter: SMALL_NUMBER, value };
  if (digits.length === 3) return { ...NOTHING, letter: NUMBER, value };
  if (digits.length === 4 && isYear(value)) return { ...NOTHING, letter: YEAR_NUMBER, value };
  return NOTHING;
}

function pair(parts: readonly string[], separator: string): NumberShape {
  const numbers = parts.map(Number);
  const [first = 0, second = 0] = numbers;
  const shape = { numbers, separator, value: 0 };
  if (separator === ':') return { ...shape, letter: CLOCK_TIME };
  if (parts.every((part) => part.length <= 2)) return { ...shape, letter: NUMBER_PAIR };
  const [year, month] = isYear(first) ? [first, second] : [second, first];
  if (!isYear(year) || month < 1 || month > 12 || separator === ',') return NOTHING;
  return { ...shape, letter: YEAR_AND_MONTH, value: year * 12 + month - 1 };
}

/** What a run of digits and signs between them may be: "15", "15/2", "2018-8-31", "18:30". */
export function numberShape(run: string): NumberShape {
  const parts = run.split(/[^\d]+/);
  const separators = run.match(/[/\-.:,]/g) ?? [];
  const separator = separators[0] ?? '';
  if (parts.length === 1) return single(run);
  if (parts.length === 2) return pair(parts, separator);
  const isTriple = parts.length === 3 && separators.every((sign) => sign === separator);
  if (!isTriple || separator === ':' || separator === ',') return NOTHING;
  return { letter: NUMBER_TRIPLE, value: 0, numbers: parts.map(Number), separator };
}
