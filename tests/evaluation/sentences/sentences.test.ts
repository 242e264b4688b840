import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dayFromIso } from '../../../lib/domain/dates/calendar-day';
import { findDates } from '../../../lib/domain/dates/find-dates';
import type { DateLanguage } from '../../../lib/domain/dates/found-date';
import { findPromises } from '../../../lib/domain/promises/find-promises';

interface Sentence {
  readonly language: DateLanguage;
  readonly answer: string;
  readonly text: string;
}

const TODAY = dayFromIso('2026-06-10');

function read(file: string): readonly Sentence[] {
  const lines = readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [language, answer, text] = line.split('|');
    return { language: language as DateLanguage, answer: answer ?? '', text: text ?? '' };
  });
}

function promiseIn({ language, text }: Sentence): string {
  const found = findPromises(text, { language, today: TODAY });
  if (found.length === 0) return 'N';
  return found.some(({ dated }) => dated) ? 'D' : 'P';
}

function isDateRight({ language, answer, text }: Sentence): boolean {
  const found = findDates(text, { language, today: TODAY })[0];
  if (answer === '-' || !found) return (answer === '-') === (found === undefined);
  const [first = '', last = first] = answer.replace('=', '').split('..');
  const isKind = !answer.startsWith('=') || found.grain === 'deadline' || found.grain === 'day';
  return isKind && found.until >= dayFromIso(first) && found.until <= dayFromIso(last);
}

/** Better or worse, the lists change; look at every line that came or went. */
it('finds the promises but for these', () => {
  const missed = read('promises.txt').filter((one) => promiseIn(one) !== one.answer);
  expect(missed.map(({ language, answer, text }) => `${language} ${answer} ${text}`)).toEqual([
    'de D Anfang nächster Woche liegen die Druckdaten bei dir.',
    'de P Ich tue, was ich kann.',
    'en D Back in the office Monday, will reply then.',
    "fr D Dans deux semaines, j'aurai terminé la maquette.",
    'nl D Begin volgende week heb je de drukproeven in huis.',
    'nl P Ik help je wel even.',
  ]);
});

it('finds the dates but for these', () => {
  const missed = read('dates.txt').filter((one) => !isDateRight(one));
  expect(missed.map(({ language, answer, text }) => `${language} ${answer} ${text}`)).toEqual([
    'fr 2026-06-15 le quinze',
    'fr - Le score était de 3-2.',
  ]);
});
