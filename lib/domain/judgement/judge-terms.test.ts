import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict';
import { judgeIncoming } from './judge-incoming';

/** Wednesday morning. */
const SENT_AT = Date.UTC(2026, 6, 1, 8);

function verdictOf(text: string, subject = 'Re: Website'): Verdict {
  return judgeIncoming({
    from: { address: 'noor@zonneweide.example', name: 'Noor Kern' },
    subject,
    threadSubject: 'Website',
    text,
    extent: 'whole',
    language: null,
    sentAt: SENT_AT,
    zone: 'Europe/Amsterdam',
  });
}

describe('what automatic mail says of when', () => {
  it('the day of return, at its first moment in the zone of the user', () => {
    const text = 'Ik ben afwezig t/m 17 juli. Uw e-mail wordt niet doorgestuurd.';
    expect(verdictOf(text).backOn).toBe(Date.UTC(2026, 6, 17, 22));
  });

  it('the day of return in the subject', () => {
    const verdict = verdictOf('', 'Afwezig tot 13 juli: Website');
    expect(verdict).toMatchObject({ kind: 'auto-reply', backOn: Date.UTC(2026, 6, 12, 22) });
  });

  it('no day without knowing when it was sent', () => {
    const from = { address: 'noor@zonneweide.example', name: 'Noor' };
    const subject = 'Automatic reply: x';
    const mail = {
      from,
      subject,
      text: 'Back on 6 July.',
      extent: 'whole',
      language: 'en',
    } as const;
    expect(judgeIncoming(mail).backOn).toBeUndefined();
  });

  it('the promised term', () => {
    const text = 'Wij hebben uw bericht ontvangen en reageren binnen twee werkdagen.';
    expect(verdictOf(text)).toMatchObject({ kind: 'receipt', answersWithin: 2 });
  });

  it('nothing where a person says when they are back', () => {
    const verdict = verdictOf('The draft is fine. I am back on 6 July.');
    expect(verdict.kind).toBe('answer');
    expect(verdict.backOn).toBeUndefined();
  });
});

describe('somebody has left', () => {
  it.each([
    'Ik ben niet meer werkzaam bij Zonneweide. Mail voortaan joris@zonneweide.example.',
    'Noor Kern no longer works here. Please contact sam@zonneweide.example.',
    'Ich arbeite nicht mehr bei Zonneweide, bitte schreiben Sie an info@zonneweide.example.',
    'Noor Kern ne travaille plus chez nous. Merci de contacter anne@zonneweide.example.',
    'Ya no trabajo en Zonneweide. Escriba a ana@zonneweide.example.',
    'Non lavoro più per Zonneweide. Scrivete a ada@zonneweide.example.',
  ])('%s', (text) => {
    expect(verdictOf(text)).toMatchObject({ kind: 'auto-reply', gone: true });
  });

  it.each([
    'Joris no longer works here, so mail me instead: noor.kern@zonneweide.example.',
    'Ik ben op vrijdag niet meer werkzaam, de rest van de week wel.',
    'My last day at the old studio will be in June, mail me at n@zonneweide.example.',
  ])('not: %s', (text) => {
    expect(verdictOf(text).gone).toBeUndefined();
  });
});

describe('goodbyes', () => {
  it.each([
    'Dank je wel!\n\nGroet,\nNoor',
    'Bedankt, fijn weekend!',
    'Thanks so much, have a great weekend!',
    'Vielen Dank und schönes Wochenende!',
    'Merci beaucoup, bonne journée.',
  ])('%s', (text) => {
    expect(verdictOf(text).kind).toBe('closer');
  });

  it.each([
    'Akkoord, dank je wel.',
    'Thanks, the second one.',
    'Danke, am 3. passt es.',
    'Merci, mais le logo est trop grand.',
    'Thanks for the draft, please change the colours.',
  ])('more than a goodbye: %s', (text) => {
    expect(verdictOf(text).kind).toBe('answer');
  });
});

describe('newsletters', () => {
  const text = 'View this mail in your browser. New in our shop: mugs! Unsubscribe here.';

  it('by how they came and how to leave', () => {
    expect(verdictOf(text, 'Mugs are back').kind).toBe('list-mail');
  });

  it('not an answer that has such a footer under it', () => {
    expect(verdictOf(text, 'Re: Mugs').kind).toBe('answer');
  });

  it('not the footer of a discussion list', () => {
    const list = 'The plan is good. To unsubscribe mail leave@club.example.';
    expect(verdictOf(list, 'Plan').kind).toBe('answer');
  });
});

describe('bounces and people who write about them', () => {
  it('a system without a name', () => {
    const from = { address: 'no-reply@mx.example', name: '' };
    const text = 'Your message could not be delivered to: <x@y.example>. The mailbox is full.';
    const mail = { from, subject: 'Mail', text, extent: 'whole', language: null } as const;
    expect(judgeIncoming(mail).kind).toBe('bounce');
  });

  it.each([
    ['Undeliverable parcels: what now', 'The parcels came back, use our new address.'],
    [
      'Returned mail: host unknown',
      'Hello Lisa, I am trying once more since the first one came back to me, call me when you get this.\n\n-----Original Message-----\nFrom: Mailer\nSent: Monday\nSubject: x\n\n550 5.1.2 unknown',
    ],
  ])('%s', (subject, text) => {
    expect(verdictOf(text, subject).kind).toBe('answer');
  });
});
