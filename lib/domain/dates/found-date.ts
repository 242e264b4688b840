import type { WorkingCalendar } from '../working-calendar';
import type { CalendarDay } from './calendar-day';

/** How exactly a time was named; "September" is a month and never its first day. */
export const GRAINS = [
  'day',
  'week',
  'weekend',
  'part-of-week',
  'month',
  'part-of-month',
  'quarter',
  'season',
  /** Some time from now to `until`: "by Friday", "within ten working days". */
  'deadline',
] as const;
export type Grain = (typeof GRAINS)[number];

export interface Period {
  readonly grain: Grain;
  readonly from: CalendarDay;
  /** The last day, inclusive. */
  readonly until: CalendarDay;
  /** False where people use the words in two ways ("next Friday"). */
  readonly sure: boolean;
}

export interface FoundDate extends Period {
  /** Where it stands in the folded text: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

export const DATE_LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type DateLanguage = (typeof DATE_LANGUAGES)[number];

export interface DateContext {
  readonly language: DateLanguage;
  /** The day on which it was written. */
  readonly today: CalendarDay;
  /**
   * Order of "9/8". Dutch, German and French put the day first; English has no order of its own, so
   * what can be read in two ways is left alone unless the writer's order is known.
   */
  readonly order?: 'day-first' | 'month-first';
  /** For "ten working days"; else Monday to Friday. */
  readonly calendar?: WorkingCalendar;
}
