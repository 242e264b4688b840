import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../dates/calendar-day';
import type { IncomingMail } from './incoming-mail';
import { judgeIncoming } from './judge-incoming';

function verdictOf(text: string, more: Partial<IncomingMail> = {}) {
  return judgeIncoming({
    from: { address: 'ann@bakery.example', name: 'Ann Zonneweide' },
    subject: 'Re: Website',
    threadSubject: 'Website',
    text,
    extent: 'whole',
    language: null,
    sentAt: Date.parse('2026-06-10T09:30:00+02:00'),
    zone: 'Europe/Amsterdam',
    ...more,
  });
}

function told(text: string, more: Partial<IncomingMail> = {}): string {
  const { kind, promised } = verdictOf(text, more);
  return promised ? `${kind} ${promised.grain} until ${isoOfDay(promised.until)}` : kind;
}

describe('a promise with a calendar time (S1-01)', () => {
  it.each([
    ['Hoi Sanne, in september heb ik werk voor je.', 'promise month until 2026-09-30'],
    ['Het project start in september.', 'promise month until 2026-09-30'],
    ['The project starts in September.', 'promise month until 2026-09-30'],
    ['In Q4 we will get going with you.', 'promise quarter until 2026-12-31'],
    ['Im Herbst geht es los mit der Broschüre.', 'promise season until 2026-11-30'],
    ['On démarre en septembre, vous aurez la commande.', 'promise month until 2026-09-30'],
    ['Yes, fine. I will send you the contract on Friday.', 'promise day until 2026-06-12'],
    ['Akkoord! Ik maak het geld vrijdag over.', 'promise day until 2026-06-12'],
    ['We are still on it and will let you know next week.', 'promise week until 2026-06-21'],
    ['Das Gremium tagt am Montag. Danach gebe ich Ihnen Bescheid.', 'promise day until 2026-06-15'],
    [
      "I'm away until Monday but I'll send you the text on Tuesday.",
      'promise day until 2026-06-16',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['an appointment', 'Tuesday at ten is fine. See you on Tuesday!'],
    ['an appointment', 'Leuk, ik zie je dinsdag om tien uur.'],
    ['where somebody is', "I'll be at the office on Friday."],
    ['a go-ahead', 'Sie können am Montag anfangen.'],
    ['a plan of their own', 'In september gaan wij verhuizen.'],
    ['a hand-over', 'Attached the texts. The photos I will send on Friday.'],
    ['a price', 'We pay € 900 and will transfer it on Friday.'],
    ['a condition', 'If anything comes up I will call you on Friday.'],
  ])('not %s: %s', (_, text) => {
    expect(told(text)).not.toContain('promise');
  });

  it('comes behind a question, which is the reader’s turn', () => {
    expect(told('I will sign on Friday. Which address do I send it to?')).toBe('question-back');
    expect(told('Please send me the number, then I will pay on Friday.')).not.toContain('promise');
  });

  it('needs a text that was seen, and to know when it was written', () => {
    const text = 'I will send you the contract on Friday.';
    expect(told(text, { extent: 'snippet' })).toBe('answer');
    expect(told(text, { extent: 'cut' })).toContain('promise');
    const undated = judgeIncoming({
      from: { address: 'ann@bakery.example', name: 'Ann' },
      subject: 'Re: Website',
      text,
      extent: 'whole',
      language: 'en',
    });
    expect(undated.kind).not.toBe('promise');
  });

  it('counts from the day in the user’s zone', () => {
    const sentAt = Date.parse('2026-06-10T23:30:00Z');
    expect(told("I'll send it to you tomorrow.", { sentAt })).toBe('promise day until 2026-06-12');
    expect(told("I'll send it to you tomorrow.", { sentAt, zone: 'America/New_York' })).toBe(
      'promise day until 2026-06-11',
    );
  });

  it('reads figures in the order of the thread’s people', () => {
    const text = "I'll send you the text on 9/8.";
    expect(told(text, { dateOrder: 'day-month' })).toBe('promise day until 2026-08-09');
    expect(told(text, { dateOrder: 'month-day' })).toBe('promise day until 2026-09-08');
  });

  it('reads regional tags of languages', () => {
    expect(told('Vrijdag stuur ik je de tekst.', { language: 'nl-BE' })).toContain('promise');
    expect(told('Ich schicke Ihnen den Text am Freitag.', { language: 'de-AT' })).toContain(
      'promise',
    );
  });
});
