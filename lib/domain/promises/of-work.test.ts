import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../dates/calendar-day';
import type { DateLanguage } from '../dates/found-date';
import { findPromises } from './find-promises';

function isOfWork(language: DateLanguage, text: string): readonly boolean[] {
  const found = findPromises(text, { language, today: dayFromIso('2026-06-10') });
  return found.map(({ ofWork }) => ofWork);
}

describe('what is promised', () => {
  it.each<[DateLanguage, string]>([
    ['nl', 'In september hebben we een klus voor je.'],
    ['nl', 'We starten in september.'],
    ['nl', 'In september stuur ik je de opdracht.'],
    ['nl', 'In september hebben we je weer nodig.'],
    ['nl', 'Begin september gaan we verder met het project.'],
    ['en', 'We will have work for you in September.'],
    ['en', "We'll need you again in October."],
    ['en', 'The project starts in September.'],
    ['de', 'Im September haben wir Arbeit für dich.'],
    ['de', 'Im September geht es mit dem Projekt los.'],
    ['de', 'Wir beginnen im Oktober.'],
    ['fr', 'En septembre, nous aurons une mission pour vous.'],
    ['fr', 'Nous démarrons en octobre.'],
  ])('%s, work: %s (S1-11)', (language, text) => {
    expect(isOfWork(language, text)).toEqual([true]);
  });

  it.each<[DateLanguage, string]>([
    ['nl', 'Ik stuur je de foto’s in september.'],
    ['nl', 'Ik stuur je begin september de foto’s van het project.'],
    ['nl', 'We betalen de factuur in september.'],
    ['nl', 'Ik laat je in september weten wat de directie ervan vindt.'],
    ['en', "I'll send the photos in September."],
    ['en', "We'll let you know at the start of September."],
    ['en', "I'll get back to you about the budget in September."],
    ['de', 'Ich schicke Ihnen die Fotos im September.'],
    ['de', 'Wir melden uns Anfang September bei Ihnen.'],
    ['de', 'Wir werden die Rechnung im September bezahlen.'],
    ['fr', 'Je vous envoie les photos en septembre.'],
    ['fr', 'Nous reviendrons vers vous début septembre.'],
    ['fr', 'Nous vous livrerons les textes en septembre.'],
  ])('%s, a deed: %s', (language, text) => {
    expect(isOfWork(language, text)).toEqual([false]);
  });
});
