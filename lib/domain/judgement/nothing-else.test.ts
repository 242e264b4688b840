import { describe, expect, it } from 'vitest';
import type { IncomingMail } from './incoming-mail';
import { judgeIncoming } from './judge-incoming';

function kindOf(text: string, more: Partial<IncomingMail> = {}): string {
  return judgeIncoming({
    from: { address: 'ann@bakery.example', name: 'Ann Zonneweide' },
    subject: 'Re: Website',
    threadSubject: 'Website',
    text,
    extent: 'whole',
    language: null,
    ...more,
  }).kind;
}

const AWAY_AND_ANSWERED = [
  "I'm on holiday until the 15th, thanks for your message. Looks great to me, please send the final files.",
  'Ik ben tot de 15e op vakantie, bedankt voor je bericht. Ziet er mooi uit, stuur de bestanden maar.',
  'Ich bin bis zum 15. im Urlaub, danke für Ihre Nachricht. Sieht toll aus, schicken Sie die Dateien.',
  "Je suis en vacances jusqu'au 15, merci pour votre message. C'est superbe, envoyez les fichiers.",
  'Hoi Nora, bedankt voor je bericht. Ik ben deze week op vakantie, maar heb het net bekeken: versie B.',
  'Hi Nora, thanks for your message. I am on holiday this week but had a look: version B.',
  'Hallo Nora, danke für deine Nachricht. Ich bin diese Woche im Urlaub, aber nehmen wir Variante B.',
  'Bonjour Nora, merci pour votre message. Je suis en congés cette semaine mais je prends la version B.',
  'Thanks for your message. I am on holiday. Do it.',
  'Bedankt voor je bericht. Ik ben op vakantie, dat kan.',
  'Bedankt voor je bericht. Ik ben op vakantie. Is goed.',
  'Thanks for your email. I am out of the office and agree.',
  'Danke für Ihre Nachricht. Ich bin im Urlaub. Bitte drucken.',
  'Merci pour votre message. Je suis en vacances. Allez-y.',
  'Thanks for your message. I am away until Monday.\n\nBest regards,\nAnn\n\nPS: version B',
  'Thanks for your message. I am away until Monday.\nThanks,\nPrint the first one',
  'Bedankt voor je bericht. Ik ben met vakantie.\n\nGroet,\nAnn\nPrima zo',
  'Thanks for your message. I am on holiday. Tuesday.',
  'Thanks for your message, B. I am away until Monday.',
  'Bedankt voor je bericht. Ik ben op vakantie. A.',
  'Bedankt voor je bericht, 10 juli. Ik ben op vakantie.',
  'Merci pour votre message. Je suis en congés. La bleue.',
  'Danke für Ihre Nachricht. Ich bin im Urlaub. Freigegeben.',
  'I am away this week. Thank you for your email. Attached the signed contract.',
  'Ik ben op vakantie. Bedankt voor je bericht en de mooie ontwerpen.',
  'Dit is een automatisch bericht. Haha, nee hoor: bedankt voor je bericht, ik ben op vakantie maar vind het mooi.',
  'Thanks for your message! I am away this week. Please call the printer.',
  'Bedankt voor je mail. Ik ben met vakantie. Mail naar Els de bestanden.',
  'Danke für Ihre Nachricht. Ich bin im Urlaub. Rufen Sie die Druckerei an.',
  "Merci pour votre message. Je suis en vacances. Contactez l'imprimeur.",
  'Danke für Ihre Nachricht. Ich bin im Urlaub.\n\nVersion B\n\nGruß,\nAnn',
];

const RECEIVED_AND_ANSWERED = [
  'We received your message and the drafts, they look wonderful. Print them as soon as possible.',
  'We received your message. As soon as possible please.',
  'We received your request, your case number is fine with us. Start within two working days.',
  'We hebben je bericht en de ontwerpen ontvangen, ze zijn prachtig. Druk ze zo snel mogelijk, liefst binnen 3 werkdagen.',
  'Wir haben Ihre Nachricht erhalten, die Entwürfe sind wunderbar. Drucken Sie so schnell wie möglich.',
  'Nous avons bien reçu votre message et les maquettes, elles sont superbes. Imprimez dès que possible.',
];

const AUTOMATIC = [
  'Goedendag,\n\nBedankt voor uw e-mail. Van 6 tot en met 24 juli ben ik met vakantie en niet bereikbaar. Mijn mail wordt in deze periode niet gelezen of doorgestuurd.\n\nVoor dringende zaken kunt u contact opnemen met mijn collega Joris van Dam via joris@bakery.example of 010 123 45 67.\n\nMet vriendelijke groet,\n\nAnn Zonneweide\nBakkerij Zonneweide\nDorpsstraat 1, 1234 AB Dorp\nT 010 123 45 00\nwww.bakery.example',
  'Beste,\n\nDank voor je bericht. Ik ben momenteel niet op kantoor. Op maandag 27 juli ben ik er weer en beantwoord ik je mail zo snel mogelijk.\nBij spoed kun je bellen met Els Bakker (06-12345678).\n\nGroeten,\nAnn',
  'Hello,\n\nThank you for your email. I am out of the office from 6 July until 24 July with limited access to my email. I will reply to your message when I return.\n\nFor urgent matters, please contact my colleague George Miller at george@bakery.example or +44 20 1234 5678.\n\nKind regards,\nAnn Zonneweide\nHead of Marketing\nBakery Ltd',
  'Thanks for your message! I am currently on annual leave, returning on Monday 3 August. If your request is urgent, please call our office on 020 1234 5678. Otherwise I will get back to you as soon as possible after my return.\n\nBest wishes\nAnn',
  'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin vom 6. Juli bis einschließlich 24. Juli im Urlaub und habe keinen Zugriff auf meine E-Mails. Ihre Nachricht wird nicht weitergeleitet.\n\nIn dringenden Fällen wenden Sie sich bitte an meine Kollegin Eva Kern (kern@bakery.example, Tel. 030 1234567).\n\nMit freundlichen Grüßen\nAnn Zonneweide',
  'Sehr geehrte Damen und Herren,\n\nich bin derzeit nicht im Büro und ab dem 27. Juli wieder erreichbar. Ihre E-Mail werde ich nach meiner Rückkehr beantworten. Im Notfall erreichen Sie meine Vertretung unter 030 7654321.\n\nViele Grüße\nAnn',
  "Bonjour,\n\nMerci pour votre message. Je suis actuellement en congés jusqu'au 24 juillet inclus. Je répondrai à votre message à mon retour.\n\nEn cas d'urgence, vous pouvez contacter ma collègue Lucie Martin au 01 23 45 67 89 ou à lucie@bakery.example.\n\nCordialement,\nAnn Zonneweide",
  'Bonjour, je suis absente du bureau du 6 au 24 juillet et je n’aurai pas accès à ma messagerie. Pour toute demande urgente, merci de contacter Luc Petit. Bonne journée',
];

const RECEIPTS = [
  'Bedankt voor je bericht! We hebben je e-mail in goede orde ontvangen en reageren binnen 2 werkdagen. Onze openingstijden zijn maandag tot en met vrijdag van 9.00 tot 17.00 uur.',
  'Thank you for contacting us. We have received your request and will get back to you within two business days. Your ticket number is 4711.\n\nKind regards,\nThe Support Team',
  'Vielen Dank für Ihre Anfrage. Ihre E-Mail ist bei uns eingegangen und wird innerhalb von zwei Werktagen beantwortet. Ihre Vorgangsnummer lautet 4711.',
  'Bonjour, nous avons bien reçu votre demande et nous vous répondrons dans les plus brefs délais. Votre numéro de dossier est le 4711.',
];

describe('a mail is automatic by its text only where it says nothing else', () => {
  it.each(AWAY_AND_ANSWERED)('away, and answered: %s', (text) => {
    expect(kindOf(text)).toBe('answer');
  });

  it.each(RECEIVED_AND_ANSWERED)('received, and answered: %s', (text) => {
    expect(kindOf(text)).toBe('answer');
  });

  it.each(AUTOMATIC)('automatic: %s', (text) => {
    expect(kindOf(text)).toBe('auto-reply');
  });

  it.each(RECEIPTS)('a receipt: %s', (text) => {
    expect(kindOf(text)).toBe('receipt');
  });

  it.each([...AUTOMATIC, ...RECEIPTS])('never from a snippet, which may go on: %s', (text) => {
    expect(kindOf(text, { extent: 'snippet' })).toBe('answer');
  });

  it.each([...AUTOMATIC, ...RECEIPTS])('never with a quote the page cut: %s', (text) => {
    expect(kindOf(text, { quotes: true })).toBe('answer');
  });

  it('the subject still speaks for a snippet', () => {
    const more = { subject: 'Automatisch antwoord: Website', extent: 'snippet' } as const;
    expect(kindOf('Ik ben afwezig', more)).toBe('auto-reply');
  });
});

describe('holding, and nothing else', () => {
  it.each([
    'We are still looking into it.',
    'Hi Lisa, thanks for your patience. We will come back to it.',
    'Thanks for your message, we will get back to you.',
    "Sorry for the delay! I've been really busy and haven't had time yet. Best, Ann",
    'We are waiting for the printer. Bear with us.',
    'ik kom er op terug',
    'Beste Lisa, dank voor je bericht. Ik kom er op terug.\n\nGroet,\nAnn',
    'Sorry, erg druk hier. Je hoort van me.',
    'We wachten nog op de drukker.',
    'wir melden uns',
    'Hallo Lisa, danke für Ihre Nachricht. Wir melden uns.\n\nViele Grüße\nAnn',
    'Wir warten noch auf die Druckerei.',
    'je reviens vers vous',
    'Bonjour Lisa, merci pour votre message. Je reviens vers vous.\n\nCordialement,\nAnn',
    'Nous attendons encore l’imprimeur.',
  ])('holds: %s (S1-03)', (text) => {
    expect(kindOf(text)).toBe('holding-reply');
  });

  it.each([
    "Looks perfect, thank you so much! I'll let you know if anything else comes up.",
    "Version B it is. We'll let you know when the printer has them.",
    "I'll let you know if anything else comes up.",
    "Thank you for the great work! I'll let you know.",
    "Love it. I'll keep you posted.",
    'Go with the blue one, I will get back to you.',
    "We will let you know once it's printed.",
    'Ziet er perfect uit, dankjewel! We laten iets weten als er nog iets is.',
    'Versie B graag. Je hoort van mij zodra de drukker ze heeft.',
    'Je hoort van mij als er nog iets is.',
    'Geweldig werk. Ik kom er op terug.',
    'Sieht perfekt aus, vielen Dank! Wir melden uns, wenn noch etwas ist.',
    'Variante B bitte. Wir melden uns, sobald die Druckerei sie hat.',
    'Wir melden uns, falls noch etwas ist.',
    'Tolle Arbeit. Ich melde mich.',
    "C'est parfait, merci beaucoup ! Je reviens vers vous si besoin.",
    'Version B. Je reviens vers vous dès que possible.',
    "Je vous tiens au courant dès que l'imprimeur les a.",
    'Beau travail. Je reviens vers vous.',
    'Still looking into it. The invoice is paid.',
    'We are waiting for your invoice.',
    'Wachten nog op jouw bestanden.',
    'Wir warten noch auf Ihre Rechnung.',
    'Nous attendons encore votre facture.',
    'We kijken er erg naar uit!',
    'Ich melde mich hiermit an.',
    'Het ligt bij de drukker.',
    'Put it on my list.',
    'We are still looking into it\n\nBest,\nAnn\n\nPS: version B',
  ])('answers: %s', (text) => {
    expect(kindOf(text)).toBe('answer');
  });
});

describe('calendar mail by its text', () => {
  it.each([
    'This event has been a great success, thank you!',
    'Jan heeft de uitnodiging gezien en komt graag. Drie personen.',
    'Notre équipe Google Agenda vous dit merci, le texte convient.',
    'Eva hat die Einladung gedruckt, sie ist schön geworden.',
  ])('one phrase makes none: %s', (text) => {
    expect(kindOf(text)).toBe('answer');
  });

  it('two phrases of the calendar do', () => {
    const text = 'Eva has accepted this invitation.\n\nInvitation from Google Calendar';
    expect(kindOf(text)).toBe('calendar');
    expect(kindOf(text, { extent: 'snippet' })).toBe('answer');
    expect(kindOf(text, { quotes: true })).toBe('answer');
  });

  it('an accepted quote with a short text is an answer', () => {
    const subject = 'Geaccepteerd: offerte huisstijl';
    expect(kindOf('Begin maar.', { subject })).toBe('answer');
  });
});
