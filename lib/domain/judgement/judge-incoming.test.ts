import { describe, expect, it } from 'vitest';
import type { IncomingKind } from '../verdict';
import type { IncomingMail } from './incoming-mail';
import { judgeIncoming } from './judge-incoming';
import { JUDGEMENT_VERSION } from './version';

const CLIENT = { address: 'noor@bakkerij-zonneweide.nl', name: 'Noor Zonneweide' };

function mail(
  subject: string,
  text: string | null,
  more: Partial<IncomingMail> = {},
): IncomingMail {
  return { from: CLIENT, subject, text, extent: 'whole', language: null, ...more };
}

function kindOf(subject: string, text: string | null, more: Partial<IncomingMail> = {}): string {
  return judgeIncoming(mail(subject, text, more)).kind;
}

describe('mail systems', () => {
  const system = { address: 'mailer-daemon@mx.voorbeeld.nl', name: 'Mail Delivery System' };

  it.each<[string, string, IncomingKind]>([
    ['Undelivered Mail Returned to Sender', '<x@y.nl>: 550 5.1.1 User unknown', 'bounce'],
    ['Onbestelbaar: Offerte website', 'Het adres is niet gevonden.', 'bounce'],
    ['Unzustellbar: Angebot', '', 'bounce'],
    ['Non remis : Devis', '', 'bounce'],
    ['Delivery Status Notification (Delay)', 'We will retry for two more days.', 'delay-notice'],
    [
      'Re: Offerte',
      'The message has been delayed (4.4.1). You do not need to resend.',
      'delay-notice',
    ],
    ['Delivery Status Notification (Relay)', 'It was relayed.', 'receipt'],
  ])('%s is %s', (subject, text, kind) => {
    expect(kindOf(subject, text, { from: system })).toBe(kind);
  });

  it('tests for a bounce before an auto-reply', () => {
    const text = 'This is an automatically generated message. Delivery failed: 5.1.1';
    expect(kindOf('Automatic reply: undeliverable', text, { from: system })).toBe('bounce');
  });

  it('needs the text to agree where the subject is only the thread’s', () => {
    const subject = 'Undeliverable: invoices of our shop';
    const shared = { threadSubject: subject };
    expect(kindOf(subject, 'We repaired the mail server, all is well again.', shared)).toBe(
      'answer',
    );
    expect(kindOf(subject, 'Your mail was not delivered: 5.1.10', shared)).toBe('bounce');
  });

  it('takes three-digit numbers for what they are', () => {
    expect(kindOf('Re: Offerte', 'De kosten waren 550 voor versie 1.5.2.')).toBe('answer');
  });
});

describe('out of office by the subject', () => {
  it.each([
    'Automatisch antwoord: Offerte website',
    'Afwezig: Offerte website',
    'Automatic reply: Quote',
    '[OOO] Quote',
    'Out of Office AutoReply: Quote',
    'Automatische Antwort: Angebot',
    'Abwesenheitsnotiz',
    'Réponse automatique\u00a0: Devis',
    'Absence du bureau : Devis',
    'Respuesta automática: Presupuesto',
    'Risposta automatica: Preventivo',
    'Automatiskt svar: Offert',
  ])('%s', (subject) => {
    expect(kindOf(subject, null)).toBe('auto-reply');
  });

  it.each([
    'Re: Automatische Antwort',
    'AW: Automatische Antwort: Angebot',
    'Antw: Afwezig: wie neemt over',
    'Autobelettering voor de bus',
    'Urlaub 2027: Fotostrecke',
  ])('not %s: a person answered or wrote about something else', (subject) => {
    expect(kindOf(subject, 'Dat is goed, ga ervoor.')).toBe('answer');
  });

  it('not a person who heads a mail with it', () => {
    const text = 'I will be out of the office on Thursday to visit the printer. Call me if needed.';
    expect(kindOf('Out of office', text)).toBe('answer');
  });

  it('not by a subject that came with an earlier mail of the thread', () => {
    const subject = 'Automatic reply: Quote';
    const text = 'I am back. The quote looks fine, please start.';
    expect(kindOf(subject, text, { threadSubject: subject })).toBe('answer');
  });
});

describe('out of office by the text, in an open thread', () => {
  it.each([
    ['nl', 'Bedankt voor je bericht. Ik ben tot en met 12 juli afwezig.\nBij spoed: bel Joris.'],
    ['nl', 'Goedendag,\n\nIk ben deze week met vakantie. Uw e-mail lees ik na terugkomst.'],
    ['en', 'Thank you for your email. I am currently out of the office until Monday.'],
    ['en', 'I will be out of the office until 4 May. For urgent matters mail Ann.'],
    ['de', 'Vielen Dank für Ihre Nachricht. Ich bin bis zum 3. August im Urlaub.'],
    ['de', 'Ich bin derzeit nicht im Büro. In dringenden Fällen hilft Frau Kern.'],
    ['fr', 'Bonjour, je suis absente du bureau. En cas d’urgence, appelez Luc.'],
    ['fr', 'Merci pour votre message. Je suis actuellement en congés.'],
    ['es', 'Estoy de vacaciones. En caso de urgencia escriba a Ana.'],
    ['it', 'Sono in ferie fino al 20 agosto. In caso di urgenza chiamate Ada.'],
  ])('%s: %s', (language, text) => {
    const verdict = judgeIncoming(mail('Re: Website', text, { threadSubject: 'Website' }));
    expect(verdict.kind).toBe('auto-reply');
    expect(verdict.signs.length).toBeGreaterThanOrEqual(2);
    expect(verdict.signs.every((sign) => sign.endsWith(`:${language}`))).toBe(true);
  });

  it.each([
    'Prima idee. Ik ben volgende week met vakantie, dus begin gerust vast.',
    'Ik ben tot vrijdag niet op kantoor, maar het ontwerp is mooi geworden.',
    'Thanks for your email. I was on holiday; the budget is fine.',
    'I am out of the office today but will send you the contract tonight.',
    'I will be on vacation from Monday. Is it urgent, or can it wait until I am back?',
    'Thanks for your message. I am on leave, yet the offer of € 900 works for us.',
    'Danke für Ihre Nachricht. Das Angebot ist genehmigt, ich bin ab morgen im Urlaub.',
    'Je suis en vacances la semaine prochaine, le texte me convient.',
  ])('a person: %s', (text) => {
    expect(['answer', 'question-back']).toContain(kindOf('Re: Website', text));
  });

  it('an auto-reply does not quote what it answers', () => {
    const text =
      'Thanks for your mail, I am out of the office.\n\nOn 3 June 2026 Lisa <l@x.nl> wrote:\n> Hi Noor';
    expect(kindOf('Re: Website', text)).toBe('answer');
  });
});

describe('receipts and calendars', () => {
  it.each<[string, string | null, IncomingKind]>([
    ['Ontvangstbevestiging', null, 'receipt'],
    ['Gelezen: Offerte', '', 'receipt'],
    ['Lu : Devis', '', 'receipt'],
    ['Re: Offerte', 'Wij hebben uw bericht ontvangen en reageren binnen 2 werkdagen.', 'receipt'],
    ['Re: Quote', 'We have received your request. Your ticket number is 4711.', 'receipt'],
    ['Accepted: Kick-off @ Wed 10 Jun 2026 14:00', null, 'calendar'],
    ['Geaccepteerd: Kennismaking', '', 'calendar'],
    ['Zugesagt: Besprechung', '', 'calendar'],
    ['Refusé : Point projet', '', 'calendar'],
    ['Uitnodiging: Overleg @ do 4 jun. 2026 10:00', 'Wil je deelnemen?', 'calendar'],
    ['Aceptado: Reunión', null, 'calendar'],
    ['Accettato: Riunione', null, 'calendar'],
  ])('%s, %s', (subject, text, kind) => {
    expect(kindOf(subject, text)).toBe(kind);
  });

  it('an accepted quote is an answer', () => {
    const text =
      'Hoi Lisa, wij zijn erg blij met je voorstel en tekenen vandaag. Begin maar zodra het uitkomt, het geld staat klaar.';
    expect(kindOf('Geaccepteerd: offerte huisstijl', text)).toBe('answer');
  });

  it('an invitation in words is a person’s', () => {
    expect(kindOf('Uitnodiging: borrel', 'Kom gezellig langs op de zaak!')).toBe('answer');
  });
});

describe('people', () => {
  it.each([
    ['nl', 'Hoi Lisa, we zijn er intern nog mee bezig. Groet, Noor'],
    ['nl', 'Goedemorgen! Nog niet aan toe gekomen, ik kom er zo snel mogelijk op terug.'],
    ['nl', 'We wachten nog op akkoord van de directie.'],
    ['en', "Hi Lisa, still looking into it. I'll let you know."],
    ['en', 'Sorry, we are swamped here. Bear with me!'],
    ['de', 'Hallo Lisa, das muss ich noch intern abstimmen und melde mich.'],
    ['de', 'Guten Morgen, ich bin noch nicht dazu gekommen.'],
    ['fr', "Bonjour, c'est encore en cours en interne, je reviens vers vous."],
    ['es', 'Hola, lo estamos viendo internamente.'],
    ['it', 'Ciao, non ho ancora avuto modo di guardarlo.'],
  ])('a holding reply, %s: %s (S1-03)', (_, text) => {
    expect(kindOf('Re: Website', text)).toBe('holding-reply');
  });

  it.each([
    'We zijn er nog mee bezig, dinsdag hoor je van mij.',
    'Still looking into the details, but yes, go ahead.',
    'Ich melde mich am 3.6. bei Ihnen.',
    'Nous revenons vers vous la semaine prochaine.',
    'Akkoord! Ik kom er met de planning op terug.',
    'We kijken er intern naar, maar meer dan € 800 wordt het niet.',
  ])('an answer, since it names a moment, a decision or a price: %s', (text) => {
    expect(kindOf('Re: Website', text)).toBe('answer');
  });

  it('a holding reply is not told from a snippet, which may go on', () => {
    const text = 'We zijn er intern nog mee bezig.';
    expect(kindOf('Re: Website', text, { extent: 'snippet' })).toBe('answer');
  });

  it.each([
    'Kun je er ook een Engelse versie van maken?',
    'We zijn er nog mee bezig. Welke lettertypes heb je gebruikt?',
    'Could you add a second page? Thanks!',
    'Was kostet eine zweite Fassung?',
    'Pouvez-vous nous rappeler le délai ?',
  ])('a question back: %s', (text) => {
    expect(kindOf('Re: Website', text)).toBe('question-back');
  });

  it.each([
    'Hier is de tekst. Vragen? Bel gerust.',
    'Mooi geworden, toch?',
    'See https://shop.example/search?q=1 for the photos.',
    'Ziet er goed uit.\n\nOp 3 jun 2026 om 10:00 schreef Lisa <l@x.nl>:\n> Wat vind je ervan?',
    'Looks good.\n-- \nNoor\nNeed help? Call our desk',
  ])('no question back: %s', (text) => {
    expect(kindOf('Re: Website', text)).toBe('answer');
  });

  it('in doubt it is an answer', () => {
    expect(kindOf('Re: Website', null)).toBe('answer');
    expect(kindOf('', '')).toBe('answer');
  });

  it('machines are no people, shared mailboxes are', () => {
    const from = { address: 'no-reply@boekhouding.example', name: 'Facturen' };
    expect(kindOf('Uw factuur', 'Zie de website.', { from })).toBe('list-mail');
    const shared = { address: 'info@boekhouding.example', name: '' };
    expect(kindOf('Uw factuur', 'Zie de website.', { from: shared })).toBe('answer');
  });
});

describe('what a verdict carries', () => {
  it('says extent, version and language, and takes the browser’s word for that of a long text', () => {
    const text = 'Dat is helemaal goed, ga er maar mee verder.';
    const verdict = judgeIncoming(mail('Re: x', text, { extent: 'cut' }));
    expect(verdict).toMatchObject({ extent: 'cut', version: JUDGEMENT_VERSION, language: 'nl' });
    const long = text.repeat(6);
    expect(judgeIncoming(mail('Re: x', long, { language: 'af-ZA' })).language).toBe('af');
  });

  it('never carries words of the mail in its signs', () => {
    const verdict = judgeIncoming(mail('Afwezig: Zonneweide', 'Ik ben afwezig. Bij spoed: Joris.'));
    for (const sign of verdict.signs)
      expect(sign).toMatch(/^(?:subject|text|sender):[a-z-]+\d?(?::[a-z]{2})?$/);
  });
});
