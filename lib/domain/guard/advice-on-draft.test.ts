import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../dates/calendar-day';
import type { DraftAdvice } from './advice';
import { withSofterWording } from './advice';
import { adviceOnDraft, type DraftContext } from './advice-on-draft';

const CONTEXT: DraftContext = {
  language: 'nl',
  form: 'informal',
  names: [],
  inSilence: false,
  promise: null,
};

function advice(text: string, context: Partial<DraftContext> = {}): readonly DraftAdvice[] {
  return adviceOnDraft(text, { ...CONTEXT, ...context });
}

function codes(text: string, context: Partial<DraftContext> = {}): readonly string[] {
  return advice(text, context).map(({ code }) => code);
}

describe('several asks', () => {
  it.each([
    ['nl', 'Kun je me de foto’s sturen? Wie beslist er over de kleuren?'],
    ['en', 'Could you send me the photos? And who decides on the colours?'],
    ['de', 'Kannst du mir die Fotos schicken? Wer entscheidet über die Farben?'],
    ['fr', 'Peux-tu m’envoyer les photos ? Qui décide des couleurs ?'],
  ])('%s: a second question is another ask', (language, text) => {
    const [found] = advice(text, { language });
    expect(found).toMatchObject({ code: 'several-asks', instead: null, values: { asks: 2 } });
    expect(text.slice(found?.start, found?.end)).toBe(text.slice(text.search(/[?] /) + 2).trim());
  });

  it.each([
    ['nl', 'Kun je me de foto’s sturen? Lukt dat voor vrijdag?'],
    ['nl', 'Wanneer komt het uit? Dinsdag om tien?'],
    ['nl', 'Zullen we bellen? Zo ja, wanneer?'],
    ['en', 'Could you send me the photos? Would that work by Friday?'],
    ['en', 'When would suit you? Perhaps on Tuesday at ten?'],
    ['de', 'Kannst du mir die Fotos schicken? Geht das bis Freitag?'],
    ['de', 'Wann passt es dir? Vielleicht am Dienstag um zehn Uhr?'],
    ['fr', 'Peux-tu m’envoyer les photos ? Est-ce possible d’ici vendredi ?'],
    ['fr', 'Quand veux-tu parler ? Par exemple mardi à dix heures ?'],
  ])('S0-22 %s: a question that only sharpens is the same ask: %s', (language, text) => {
    expect(codes(text, { language })).toEqual([]);
  });

  it.each([
    'Hoe gaat het? Kun je me de foto’s sturen?',
    'Kun je me de foto’s sturen? Vragen? Bel gerust.',
    'Kun je kijken op https://voorbeeld.example/zoek?q=menu&p=2 of het zo klopt?',
    'De pagina heet "Wat kost het?". Klopt dat?',
  ])('counts as the judgement does: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('length', () => {
  it('S4-04 says how many words there are beyond 150, and where they begin', () => {
    const text = `${'woord '.repeat(150)}te veel`;
    const [found] = advice(text);
    expect(found).toMatchObject({ code: 'too-long', values: { words: 152, most: 150 } });
    expect(text.slice(found?.start)).toBe('te veel');
    expect(advice('woord '.repeat(150))).toEqual([]);
  });
});

describe('shouting', () => {
  it.each([
    ['nl', 'Ik heb het nu nodig!!', 'Ik heb het nu nodig!'],
    ['nl', 'Waar blijft het???', 'Waar blijft het?'],
    ['nl', 'Ik heb het NU nodig.', 'Ik heb het nu nodig.'],
    ['nl', 'DIT MOET ECHT VANDAAG.', 'Dit moet echt vandaag.'],
    ['nl', 'Stuur me DE PDF VANDAAG NOG, graag.', 'Stuur me de PDF vandaag nog, graag.'],
    ['en', 'I need it NOW, please.', 'I need it now, please.'],
    ['fr', 'Il me le faut MAINTENANT.', 'Il me le faut maintenant.'],
    ['de', 'Ich brauche es JETZT.', 'Ich brauche es jetzt.'],
  ])('%s: %s', (language, text, softer) => {
    const [found] = advice(text, { language });
    expect(found?.code).toBe('shouting');
    expect(found && withSofterWording(text, found)).toBe(softer);
  });

  it.each([
    'De PDF en de BTW staan op de NV.',
    'KBC BANK NV en ING hebben het IBAN.',
    'Het HTML-bestand is UTF-8, de CEO en CFO kijken mee.',
    'Fijn! Dank je wel! Echt waar?!',
    'VOORBEELD STUDIO NOORD is de naam.',
    'IT en HR van de EU',
  ])('lets abbreviations and names be: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('a promise whose time has begun', () => {
  const due = {
    grain: 'month',
    from: dayFromIso('2026-09-01'),
    until: dayFromIso('2026-09-30'),
    sure: true,
  } as const;
  const madeOn = dayFromIso('2026-06-10');
  const BEGUN = { promise: { due, madeOn, stage: 'begun' } } as const;

  it.each([
    ['nl', 'Je zei in juni dat er in september werk zou zijn. Hoe staat het ervoor?'],
    ['nl', 'Volgens jou begonnen we in september.'],
    ['en', 'In June you mentioned a job for September. How does it look?'],
    ['en', 'We agreed to start in September.'],
    ['de', 'Du hattest im Juni einen Auftrag für September angekündigt.'],
    ['fr', 'En juin, tu me parlais d’un projet pour septembre.'],
  ])('S1-12 %s: says so where the promise is named: %s', (language, text) => {
    const named = advice(text, { language, ...BEGUN }).filter(
      ({ code }) => code === 'names-promise',
    );
    expect(named).toHaveLength(1);
    const [found] = named;
    expect(found?.instead).not.toBeNull();
    const softer = found === undefined ? text : withSofterWording(text, found);
    expect(codes(softer, { language, ...BEGUN })).not.toContain('names-promise');
  });

  it('speaks from the first day of the promised time on, and after it', () => {
    const text = 'In juni vertelde je over werk in september.';
    const at = (stage: 'ahead' | 'nudge' | 'begun' | 'passed') =>
      codes(text, { promise: { due, madeOn, stage } });
    expect([at('ahead'), at('nudge')]).toEqual([[], []]);
    expect([at('begun'), at('passed')]).toEqual([['names-promise'], ['names-promise']]);
  });

  it.each([
    'In september heb ik drie dagen vrij.',
    'Je zei dat november beter past.',
    'Fijn dat je zei wat je ervan vindt.',
  ])('lets the month alone, and another time, be: %s', (text) => {
    expect(codes(text, BEGUN)).toEqual([]);
  });
});

describe('soft hints in a silence', () => {
  const SILENCE = { inSilence: true };

  it('misses an ask', () => {
    expect(codes('Ik dacht nog even aan de brochure.', SILENCE)).toEqual(['no-ask']);
    expect(codes('Ik dacht nog even aan de brochure.')).toEqual([]);
    expect(codes('Laat je me weten of een nee ook goed is.', SILENCE)).not.toContain('no-ask');
  });

  it.each([
    ['nl', 'Wat vind je van het ontwerp? Groet, Lisa'],
    ['en', 'What do you think of the design? Best, Lisa'],
    ['de', 'Wie findest du den Entwurf? Gruß, Lisa'],
    ['fr', 'Que penses-tu de la maquette ? Bien à toi, Lisa'],
  ])('%s: misses a way out, and puts one behind the ask', (language, text) => {
    const [found] = advice(text, { language, ...SILENCE });
    expect(found?.code).toBe('no-way-out');
    const softer = found === undefined ? '' : withSofterWording(text, found);
    expect(softer).toMatch(/\? \p{L}[^?]+\. \p{L}+/u);
    expect(codes(softer, { language, ...SILENCE })).toEqual([]);
  });
});

describe('names and quotations', () => {
  it.each([
    [
      'en',
      'I have added the Final Notice Records logo. Does it look right to you?',
      ['Final Notice Records'],
    ],
    ['nl', 'De poster "Nog steeds geen antwoord" is klaar.', []],
    ['de', 'Der Titel „Immer noch keine Antwort“ gefällt mir.', []],
    ['fr', 'Le titre « Toujours sans réponse » me plaît.', []],
    ['en', "The song 'Still no reply' is done.", []],
  ])('%s: are nobody’s reproach: %s', (language, text, names) => {
    expect(codes(text, { language, names })).toEqual([]);
  });
});
