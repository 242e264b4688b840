import { describe, expect, it } from 'vitest';
import { foldToLine } from '../fold';
import type { DateOrder } from '../incoming-mail';
import { findReturn } from './find-return';

/** Wednesday. */
const SENT = Date.UTC(2026, 6, 1, 10);

function backOn(text: string, sentAt = SENT, dateOrder?: DateOrder): string | null {
  const reference = { sentAt, zone: 'Europe/Amsterdam', ...(dateOrder ? { dateOrder } : {}) };
  const at = findReturn(foldToLine(text), reference);
  // Midnight in Amsterdam is 22:00 or 23:00 of the day before in UTC.
  return at === null ? null : new Date(at + 2 * 3_600_000).toISOString().slice(0, 10);
}

describe('back on the day', () => {
  it.each([
    ['I am away and will be back on 14 July.', '2026-07-14'],
    ['I will be back in the office on Tuesday, July 14th, 2026.', '2026-07-14'],
    ['Out of office until 14 July.', '2026-07-14'],
    ['On leave from 6 July until 14 July.', '2026-07-14'],
    ['Away till Tuesday the 14th of July', '2026-07-14'],
    ['I return on Wednesday, the 15th.', '2026-07-15'],
    ['I am travelling and not back until jul 14', '2026-07-14'],
    ['Ik ben terug op 14 juli.', '2026-07-14'],
    ['Ik ben afwezig tot 14 juli.', '2026-07-14'],
    ['Vanaf dinsdag 14 juli ben ik weer bereikbaar.', '2026-07-14'],
    ['Ik ben er niet. 14 juli weer op mijn plek!', '2026-07-14'],
    ['Ik ben maandag weer aanwezig.', '2026-07-06'],
    ['Ich bin am 14. Juli zurück.', '2026-07-14'],
    ['Ab dem 14.7. bin ich wieder für Sie da.', '2026-07-14'],
    ['Ich bin bis zum 14.07.2026 im Urlaub.', '2026-07-14'],
    ['Wieder erreichbar bin ich ab Dienstag, den 14. Juli.', '2026-07-14'],
    ['Je serai de retour le 14 juillet.', '2026-07-14'],
    ["Absente jusqu'au 14 juillet", '2026-07-14'],
    ['Je suis joignable de nouveau à partir du 14/07.', '2026-07-14'],
    ['De retour le 1er août', '2026-08-01'],
    ['Estaré de vuelta el 14 de julio.', '2026-07-14'],
    ['Estoy fuera hasta el 14 de julio.', '2026-07-14'],
    ['Rientro il 14 luglio.', '2026-07-14'],
    ['Sono in ferie fino al 14 luglio', '2026-07-14'],
    ['I am back on 2026-07-14.', '2026-07-14'],
  ])('%s', (text, day) => {
    expect(backOn(text)).toBe(day);
  });
});

describe('back the day after the last day away', () => {
  it.each([
    ['I am away through 14 July.', '2026-07-15'],
    ['Out of office from July 6 to July 14.', '2026-07-15'],
    ['Away up to and including 14 July', '2026-07-15'],
    ['I am on holiday July 10-31.', '2026-08-01'],
    ['On leave 24/7/2026 - 31/7/2026', '2026-08-01'],
    ['Afwezig t/m 14 juli.', '2026-07-15'],
    ['Ik ben tot en met 31 juli met vakantie', '2026-08-01'],
    ['Ich bin bis einschließlich 14. Juli im Urlaub.', '2026-07-15'],
    ['Ich bin vom 6. bis 14. Juli nicht im Büro.', '2026-07-15'],
    ['Ich bin bis 14. Juli (einschließlich) nicht da.', '2026-07-15'],
    ["Je suis en congés jusqu'au 14 juillet inclus.", '2026-07-15'],
    ['Je suis absente du 6 au 14 juillet.', '2026-07-15'],
    ['Fuera de la oficina hasta el 14 de julio inclusive.', '2026-07-15'],
    ['Assente fino al 14 luglio compreso.', '2026-07-15'],
  ])('%s', (text, day) => {
    expect(backOn(text)).toBe(day);
  });
});

describe('several days', () => {
  it.each([
    // The day of return is worth more than the end of the absence.
    ['Ik ben t/m vrijdag 10 juli vrij en vanaf maandag 13 juli weer bereikbaar.', '2026-07-13'],
    ['Out from 6 July until 10 July, returning on 13 July.', '2026-07-13'],
    // Of two the earliest.
    ['Back on 14 July. The shop is back on 20 July.', '2026-07-14'],
    // Where it begins is no return.
    ['Ich bin ab dem 6. Juli im Urlaub und am 20. Juli wieder da.', '2026-07-20'],
    ['Je serai absent à partir du 6 juillet, de retour le 20 juillet.', '2026-07-20'],
  ])('%s', (text, day) => {
    expect(backOn(text)).toBe(day);
  });
});

describe('no day', () => {
  it.each([
    'I am away in October 2026.',
    'Ik ben terug in september.',
    'Zurück im August.',
    'I am out of the office.',
    'Ik ben vanaf 6 juli met vakantie.',
    'Ich bin ab 6. Juli nicht mehr erreichbar.',
    'Je serai en congés à partir du 6 juillet.',
    // Further than 92 days.
    'Back on 14 December.',
    // Gone by; an old notice was left switched on.
    'Back on 14 May.',
    'Back on 14 May 2026.',
    // Day and month could be either.
    'Back on 9/8.',
    'Back on 9/8/2026.',
    'Back on 31 April.',
    // Too far from the cue, or in another sentence.
    'I will be back as soon as all of my work for the big autumn show is done on 14 July.',
    'I will get back. The meeting is on 14 July.',
    'You can call us back at 10.11 or 24/7.',
  ])('%s', (text) => {
    expect(backOn(text)).toBeNull();
  });

  it('unless the thread says how it writes dates', () => {
    expect(backOn('Back on 9/8.', SENT, 'day-month')).toBe('2026-08-09');
    expect(backOn('Back on 9/8/2026.', SENT, 'month-day')).toBe('2026-09-08');
  });
});

describe('the turn of the year', () => {
  const december = Date.UTC(2026, 11, 22, 10);

  it.each([
    ['Back on 4 January.', '2027-01-04'],
    ['Ik ben afwezig t/m 31 december.', '2027-01-01'],
    ['Zurück am 04.01.', '2027-01-04'],
  ])('%s', (text, day) => {
    expect(backOn(text, december)).toBe(day);
  });
});

describe('days without a date', () => {
  it.each([
    ['Back on Monday.', '2026-07-06'],
    ['Back on Wednesday.', '2026-07-08'],
    ['Back next Friday.', '2026-07-10'],
    ['Ik ben morgen weer aanwezig.', '2026-07-02'],
    ['Ich bin bis Montag nicht im Büro.', '2026-07-06'],
    ['De retour lundi.', '2026-07-06'],
  ])('%s', (text, day) => {
    expect(backOn(text)).toBe(day);
  });
});

it('counts the day of sending in the zone of the user', () => {
  const lateInTokyo = Date.UTC(2026, 6, 1, 16);
  const at = findReturn('back tomorrow', { sentAt: lateInTokyo, zone: 'Asia/Tokyo' });
  expect(at).toBe(Date.UTC(2026, 6, 2, 15));
});

it.each(['back ', '1 - ', '3. ', 'until monday ', '9/8 ', 'back on 3 '])(
  'reads %j without end at once',
  (piece) => {
    const started = performance.now();
    findReturn(piece.repeat(200_000), { sentAt: SENT, zone: 'Europe/Amsterdam' });
    expect(performance.now() - started).toBeLessThan(500);
  },
);
