import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../dates/calendar-day';
import type { DateLanguage } from '../dates/found-date';
import { findPromises } from './find-promises';

const TODAY = dayFromIso('2026-06-10');

function told(text: string, language: DateLanguage): readonly string[] {
  return findPromises(text, { language, today: TODAY }).map(({ due, dated }) => {
    if (due === null) return dated ? 'some time' : 'open';
    return `${due.grain} until ${isoOfDay(due.until)}`;
  });
}

describe('findPromises', () => {
  it.each<[DateLanguage, string, string]>([
    [
      'nl',
      'Ik laat je eind augustus weten hoe het met de folder staat.',
      'part-of-month until 2026-08-31',
    ],
    ['nl', 'Wij reageren binnen twee werkdagen.', 'deadline until 2026-06-12'],
    ['nl', 'In september stuur ik je de opdracht.', 'month until 2026-09-30'],
    ['nl', 'U ontvangt uiterlijk vrijdag onze reactie.', 'deadline until 2026-06-12'],
    ['en', "I'll get back to you early next week.", 'part-of-week until 2026-06-17'],
    ['en', 'We will send the signed quote by Friday.', 'deadline until 2026-06-12'],
    ['en', 'You will hear from us within ten working days.', 'deadline until 2026-06-24'],
    ['de', 'Ich melde mich nächste Woche bei Ihnen.', 'week until 2026-06-21'],
    [
      'de',
      'Wir werden Ihnen die Unterlagen bis Ende August schicken.',
      'deadline until 2026-08-31',
    ],
    ['de', 'Sie erhalten spätestens am Freitag eine Antwort.', 'deadline until 2026-06-12'],
    ['fr', "Je vous envoie le devis d'ici quinze jours.", 'deadline until 2026-06-24'],
    ['fr', 'Nous reviendrons vers vous en septembre.', 'month until 2026-09-30'],
    ['fr', 'On vous rappelle la semaine prochaine.', 'week until 2026-06-21'],
    ['nl', 'Waarschijnlijk hebben we in het najaar iets voor je.', 'season until 2026-11-30'],
    ['nl', 'Er komt in het vierde kwartaal iets moois voor jullie.', 'quarter until 2026-12-31'],
    ['en', "We'll probably have something for you in autumn.", 'season until 2026-11-30'],
    ['en', 'There might be some work for you in Q4.', 'quarter until 2026-12-31'],
    ['de', 'Wahrscheinlich haben wir im Herbst etwas für dich.', 'season until 2026-11-30'],
    ['de', 'Im vierten Quartal gibt es wohl etwas für Sie.', 'quarter until 2026-12-31'],
    ['fr', 'Nous aurons sans doute quelque chose pour vous en automne.', 'season until 2026-11-30'],
    ['fr', 'Il y aura probablement une mission pour toi à l’automne.', 'season until 2026-11-30'],
  ])('%s: %s (S1-01)', (language, text, expected) => {
    expect(told(text, language)).toEqual([expected]);
  });

  it.each<[DateLanguage, string]>([
    ['nl', 'Kun je vrijdag de foto’s sturen?'],
    ['nl', 'Bijgaand stuur ik je de factuur.'],
    ['nl', 'Ik ben maandag afwezig.'],
    ['nl', 'De levering komt vrijdag.'],
    ['en', 'Could you send it by Friday?'],
    ['en', 'I sent it last week.'],
    ['en', 'We will have a meeting on Wednesday.'],
    ['en', "I won't be able to look at it before Monday."],
    ['de', 'Anbei sende ich Ihnen die Rechnung vom 3. Juni.'],
    ['de', 'Ich bin am Freitag im Urlaub.'],
    ['de', 'Können wir uns nächste Woche treffen?'],
    ['fr', 'Veuillez trouver ci-joint le contrat.'],
    ['fr', 'Je ne pourrai pas venir lundi.'],
    ['fr', 'Tom viendra demain.'],
    ['nl', 'We hebben in het najaar waarschijnlijk niets voor je.'],
    ['nl', 'We hebben iets voor je klaarliggen.'],
    ['en', "We won't have anything for you in autumn."],
    ['en', 'Is there something for you in our autumn list?'],
    ['de', 'Im Herbst haben wir leider keine Arbeit für dich.'],
    ['fr', 'Nous n’avons rien pour vous en automne.'],
  ])('%s, no promise: %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });

  it('leaves a promise open where its condition has the time', () => {
    expect(told('Als de directie vrijdag akkoord is, stuur ik je de opdracht.', 'nl')).toEqual([
      'open',
    ]);
  });

  it('takes the later of two times', () => {
    expect(told("I'll send it today or at the latest tomorrow.", 'en')).toEqual([
      'deadline until 2026-06-11',
    ]);
  });

  it('tells of a time that is no calendar’s', () => {
    expect(told('Ik bel je over een paar dagen.', 'nl')).toEqual(['some time']);
  });

  it('gives one promise a sentence, and codes instead of words', () => {
    const found = findPromises('Ik stuur morgen de tekst. De foto’s volgen. Ik bel je vrijdag.', {
      language: 'nl',
      today: TODAY,
    });
    expect(found.map(({ signs }) => signs)).toEqual([
      ['promise:undertaking:nl', 'promise:time:nl'],
      ['promise:undertaking:nl', 'promise:time:nl'],
    ]);
  });
});
