import { describe, expect, it } from 'vitest';
import { type DateEvidence, dateEvidence, NO_EVIDENCE, uniteEvidence } from './date-evidence';
import type { DateOrder } from './possible-days';
import { readDate } from './read-date';

const DAY_FIRST: DateEvidence = { orders: ['day-first'], clock24: false };
const REFUSED: DateEvidence = { orders: [], clock24: false };

function read(text: string, languages: string[], evidence = NO_EVIDENCE): string | null {
  const wall = readDate(text, evidence, languages);
  return wall && new Date(wall.from).toISOString().slice(0, 16);
}

describe('readDate', () => {
  it.each([
    ['Wed 9/30/2026 4:41 AM', 'en', '2026-09-30T04:41'],
    ['Çar 24.09.2026 14:32', 'en', '2026-09-24T14:32'],
    ['\u200eג\u200e 06/10/2026 01:16', 'he', '2026-10-06T01:16'],
    ['Wed 10-May-23 15:25', 'en', '2023-05-10T15:25'],
    ['Fri 4/10/2026 8:23 AM', 'en', '2026-04-10T08:23'],
    ['wo 18 mrt 2026, 11:18 (binnen een uur)', 'nl', '2026-03-18T11:18'],
    ['18. mar. 2026, 11.05', 'da', '2026-03-18T11:05'],
    ['ke 18.3.2026 klo 11.05', 'fi', '2026-03-18T11:05'],
    ['mercredi 18 mars 2026 à 11 h 05', 'fr-CA', '2026-03-18T11:05'],
    ['Mittwoch, 18. März 2026, 11:05 Uhr', 'de', '2026-03-18T11:05'],
    ['Wed 3/18/2026 11:05:59\u202fPM', 'en', '2026-03-18T23:05'],
    ['5/5/2026 12:10 AM', 'en', '2026-05-05T00:10'],
    ['5/5/2026 12:10 p.\u00a0m.', 'es', '2026-05-05T12:10'],
    ['2026년 3월 18일 (수) 오후 7:05', 'ko', '2026-03-18T19:05'],
    ['2026/3/18周三 上午11:05', 'zh-CN', '2026-03-18T11:05'],
    ['2026/3/18 凌晨12:30', 'zh-CN', '2026-03-18T00:30'],
    ['2026/3/18(水) 午後0:30', 'ja', '2026-03-18T12:30'],
    ['١٨‏/٣‏/٢٠٢٦، ١١:١٨ م', 'ar', '2026-03-18T23:18'],
    ['18/03/2026 05:18 CH', 'vi', '2026-03-18T17:18'],
    ['T4 18/03/2026 05:18 SA', 'vi', '2026-03-18T05:18'],
    ['Wed 9/30/26 4:41 AM', 'en', '2026-09-30T04:41'],
    ['mar, 3/2/2026, 9:30', 'es', '2026-02-03T09:30'],
  ])('reads %s (%s)', (text, language, wall) => {
    expect(read(text, [language])).toBe(wall);
  });

  it.each([
    ['9/10/2026 4:41 AM', 'en', 'two orders'],
    ['18/03/2026', 'nl', 'no time'],
    ['wo 18 mrt, 11:18', 'nl', 'no year'],
    ['yesterday 11:18', 'en', 'no date'],
    ['2 hours ago', 'en', 'no date'],
    ['18/3/2569 11:18', 'th', 'a Buddhist year'],
    ['1405/1/5 11:18', 'fa', 'a Persian year'],
    ['令和8年3月18日(水) 11:18', 'ja', 'a year of an era'],
    ['R8.3.18(水) 11:18', 'ja', 'a year of an era'],
    ['R08.03.18(水) 11:18', 'ja', 'a year of an era'],
    ['18/03/26 11:18', 'nl', 'a short year without a weekday'],
    ['18 mrt 26 11:18', 'nl', 'a short year without a weekday'],
    ['18/03/2026 5:18 em', 'en', 'an unknown word beside the time'],
    ['2026/3/18 午後0:30', 'en', 'an unknown word beside the time'],
    ['18/03/2026 11:18 GMT+1', 'en', 'another zone'],
    ['18/03/2026 13:18 UTC', 'en', 'another zone'],
    ['18/03/2026 11:18 3', 'en', 'a number with no place'],
    ['18/03/2026 11:18 12:19', 'en', 'two times'],
    ['18/03/2026 24:05', 'en', 'no such hour'],
    ['30/02/2026 11:18', 'en', 'no such day'],
    ['Mon 18/03/2026 11:18', 'en', 'another weekday'],
    ['mar, 22 abr 2025, 17:39', 'en', 'a month that is not known'],
  ])('refuses %s (%s): %s', (text, language) => {
    expect(read(text, [language])).toBeNull();
  });

  it('takes the order from the page, and trusts no order once refused', () => {
    expect(read('9/10/2026 14:41', ['en'], DAY_FIRST)).toBe('2026-10-09T14:41');
    expect(read('9/13/2026 14:41', ['en'], DAY_FIRST)).toBeNull();
    expect(read('13/9/2026 14:41', ['en'], REFUSED)).toBeNull();
    expect(read('2026-09-13 14:41', ['en'], REFUSED)).toBe('2026-09-13T14:41');
  });

  it('reads a small hour beside an unknown word once the page showed 24 hours', () => {
    const evidence = dateEvidence(['18/03/2026 15:18 uur'], ['en']);
    expect(read('18/03/2026 5:18 uur', ['en'], evidence)).toBe('2026-03-18T05:18');
  });

  it('lives with a language tag that is none', () => {
    expect(read('18/03/2026 11:18', ['not_a_tag', ''])).toBe('2026-03-18T11:18');
  });
});

describe('dateEvidence', () => {
  const orders = (titles: string[], languages: string[], sorted = false): readonly DateOrder[] =>
    dateEvidence(titles, languages, sorted).orders;

  it('sees a value over 12', () => {
    expect(orders(['3/4/2026 9:00', '13/4/2026 9:00'], [])).toEqual(['day-first']);
    expect(orders(['3/4/2026 9:00', '4/13/2026 9:00'], [])).toEqual(['month-first']);
  });

  it('sees a weekday that agrees with one order only', () => {
    expect(orders(['Fri 4/10/2026 8:23 AM'], ['en'])).toEqual(['month-first']);
  });

  it('sees unknown words that are weekdays under one order only', () => {
    const titles = ['aa 2/3/2026 9:00', 'aa 9/3/2026 9:00', 'bb 10/3/2026 9:00'];
    expect(orders(titles, [])).toEqual(['day-first']);
  });

  it('takes one word that never changes for no weekday', () => {
    expect(orders(['aa 2/3/2026 9:00', 'aa 4/3/2026 9:00'], [])).toEqual([
      'day-first',
      'month-first',
    ]);
  });

  it('sees the order that keeps a list sorted', () => {
    const titles = ['5/4/2026 9:00', '12/3/2026 9:00', '1/3/2026 9:00'];
    expect(orders(titles, [], true)).toEqual(['day-first']);
    expect(orders(titles, [])).toHaveLength(2);
  });

  it('takes nothing from a month that is a word or a year that leads', () => {
    expect(orders(['18 mar 2026 9:30', '2026-03-18 9:30'], ['es-PA'])).toHaveLength(3);
  });

  it('refuses every order for good when the evidence contradicts itself', () => {
    const first = dateEvidence(['13/4/2026 9:00'], []);
    const second = dateEvidence(['4/13/2026 9:00'], []);
    const both = uniteEvidence(first, second);
    expect(both.orders).toEqual([]);
    expect(uniteEvidence(both, first).orders).toEqual([]);
  });

  it('counts no zero hour beside a word for a 24-hour clock', () => {
    expect(dateEvidence(['2026/3/18 午後0:30'], []).clock24).toBe(false);
    expect(dateEvidence(['2026/3/18 0:30'], []).clock24).toBe(true);
  });
});
