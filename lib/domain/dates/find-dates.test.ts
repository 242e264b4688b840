import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from './calendar-day';
import { findDates } from './find-dates';
import { DATE_LANGUAGES, type DateContext, type DateLanguage } from './found-date';

/** A Wednesday. */
const TODAY = dayFromIso('2026-06-10');

function told(text: string, language: DateLanguage, more: Partial<DateContext> = {}) {
  return findDates(text, { language, today: TODAY, ...more }).map(
    ({ grain, from, until }) => `${grain} ${isoOfDay(from)} ${isoOfDay(until)}`,
  );
}

describe('findDates', () => {
  it.each<[DateLanguage, string, string]>([
    ['fr', 'le 1 sept. 2026', 'day 2026-09-01 2026-09-01'],
    ['fr', 'dans sept jours', 'day 2026-06-17 2026-06-17'],
    ['nl', 'in september', 'month 2026-09-01 2026-09-30'],
    ['nl', 'half augustus', 'part-of-month 2026-08-11 2026-08-20'],
    ['nl', 'eind van de maand', 'part-of-month 2026-06-21 2026-06-30'],
    ['nl', 'week 34', 'week 2026-08-17 2026-08-23'],
    ['nl', 'de week van de 15e', 'week 2026-06-15 2026-06-21'],
    ['nl', 'na de zomer', 'season 2026-09-01 2026-11-30'],
    ['nl', 'vóór vrijdag', 'deadline 2026-06-10 2026-06-12'],
    ['nl', 'binnen twee weken', 'deadline 2026-06-10 2026-06-24'],
    ['nl', 'overmorgen', 'day 2026-06-12 2026-06-12'],
    ['nl', 'volgende week dinsdag', 'day 2026-06-16 2026-06-16'],
    ['nl', 'de tweeëntwintigste van juli', 'day 2026-07-22 2026-07-22'],
    ['en', 'by Friday at the latest', 'deadline 2026-06-10 2026-06-12'],
    ['en', 'the second half of next week', 'part-of-week 2026-06-17 2026-06-19'],
    ['en', 'next quarter', 'quarter 2026-07-01 2026-09-30'],
    ['en', 'this weekend', 'weekend 2026-06-13 2026-06-14'],
    ['en', 'three weeks from tomorrow', 'day 2026-07-02 2026-07-02'],
    ['en', 'the first Friday of July', 'day 2026-07-03 2026-07-03'],
    ['de', 'im September', 'month 2026-09-01 2026-09-30'],
    ['de', 'Mitte August', 'part-of-month 2026-08-11 2026-08-20'],
    ['de', 'ab dem 10.9.', 'day 2026-09-10 2026-09-10'],
    ['de', 'bis Monatsende', 'deadline 2026-06-10 2026-06-30'],
    ['de', 'in 7 Tagen', 'day 2026-06-17 2026-06-17'],
    ['de', 'übernächste Woche', 'week 2026-06-22 2026-06-28'],
    ['fr', 'mi-août', 'part-of-month 2026-08-11 2026-08-20'],
    ['fr', "d'ici quinze jours", 'deadline 2026-06-10 2026-06-24'],
    ['fr', 'vendredi en huit', 'day 2026-06-19 2026-06-19'],
    ['fr', 'la semaine du 15', 'week 2026-06-15 2026-06-21'],
    ['fr', "après l'été", 'season 2026-09-01 2026-11-30'],
    ['fr', 'avant le 15', 'deadline 2026-06-10 2026-06-15'],
    ['fr', 'dans la semaine du 22 juin', 'week 2026-06-22 2026-06-28'],
    ['nl', 'na het weekend', 'part-of-week 2026-06-15 2026-06-16'],
    ['de', 'im Laufe des Septembers', 'month 2026-09-01 2026-09-30'],
    ['de', 'am Fünfzehnten', 'day 2026-06-15 2026-06-15'],
    ['de', 'am Do', 'day 2026-06-11 2026-06-11'],
  ])('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual([expected]);
  });

  it.each<[DateLanguage, string]>([
    ['nl', 'Goedemorgen, we leveren 10-12 stuks van versie 2.10.'],
    ['nl', 'Twee weken geleden belde ik 020-1234567.'],
    ['en', 'It may take longer; may I ask why? Last week was fine.'],
    ['en', 'Have a great week! Room 101, page 25 of 31, $12.50.'],
    ['de', 'Guten Morgen, so ist das. Letzte Woche war es besser.'],
    ['fr', "J'ai été malade la semaine dernière, deux jours de suite."],
  ])('%s, nothing: %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });

  it('reads English 9/8 only in an order it was told', () => {
    expect(told('on 9/8/2026', 'en')).toEqual([]);
    expect(told('on 9/8/2026', 'en', { order: 'day-first' })).toEqual([
      'day 2026-08-09 2026-08-09',
    ]);
    expect(told('on 9/8/2026', 'en', { order: 'month-first' })).toEqual([
      'day 2026-09-08 2026-09-08',
    ]);
    expect(told('on 22/8', 'en')).toEqual(['day 2026-08-22 2026-08-22']);
  });

  it('counts working days with days off', () => {
    const calendar = { days: [1, 2, 3, 4, 5], daysOff: new Set(['2026-06-11']) };
    expect(told('binnen twee werkdagen', 'nl', { calendar })).toEqual([
      'deadline 2026-06-10 2026-06-15',
    ]);
  });

  it('finds every date again that the language formats', () => {
    const day = fc.integer({ min: TODAY, max: TODAY + 360 });
    const style = fc.constantFrom<'long' | 'short'>('long', 'short');
    fc.assert(
      fc.property(
        fc.constantFrom(...DATE_LANGUAGES),
        day,
        style,
        fc.boolean(),
        (language, at, month, full) => {
          const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
            day: 'numeric',
            month,
            ...(full ? { weekday: 'long', year: 'numeric' } : {}),
            timeZone: 'UTC',
          }).format(at * 86_400_000);
          expect(told(written, language)).toEqual([`day ${isoOfDay(at)} ${isoOfDay(at)}`]);
        },
      ),
    );
  });

  it('finds every month again, as a month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DATE_LANGUAGES),
        fc.integer({ min: 0, max: 23 }),
        (language, ahead) => {
          const start = new Date(Date.UTC(2026, 6 + ahead, 1));
          const written = new Intl.DateTimeFormat(language, {
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          }).format(start);
          const found = findDates(written, { language, today: TODAY });
          expect(found.map(({ grain, from }) => [grain, isoOfDay(from)])).toEqual([
            ['month', start.toISOString().slice(0, 10)],
          ]);
        },
      ),
    );
  });
});
