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

describe('notices of absence in words not seen before', () => {
  it.each([
    [
      'nl',
      'Beste,\n\nDank voor uw bericht. Ik ben momenteel niet op kantoor en lees mijn mail niet. Vanaf 13 juli sta ik weer voor u klaar. Voor dringende zaken kunt u contact opnemen met mijn collega Els Bakker via 030-1234567.\n\nMet vriendelijke groet,\nNoor Kern',
    ],
    [
      'nl',
      'Hallo! Ik geniet van een welverdiende vakantie en ben vanaf 20 juli weer bereikbaar. Voor spoed kun je bellen met 06-12345678.',
    ],
    ['nl', 'Wegens vakantie ben ik van 3 t/m 17 juli afwezig. Uw e-mail wordt niet doorgestuurd.'],
    ['nl', 'Bedankt voor je mail. Vandaag ben ik vrij, morgen lees ik je bericht.'],
    [
      'nl',
      'Ons kantoor is gesloten van 20 juli tot en met 3 augustus. Wij beantwoorden uw e-mail zodra wij terug zijn.',
    ],
    [
      'nl',
      'Ik ben met zwangerschapsverlof tot 1 september. Mijn werkzaamheden worden waargenomen door Joris de Wit (joris@kantoor.example).',
    ],
    [
      'nl',
      'Goedemiddag, ik werk op maandag, dinsdag en donderdag. Op andere dagen lees ik mijn mail niet. Kan het niet wachten, bel dan met het secretariaat.',
    ],
    [
      'nl',
      'Dag, ik ben er even niet. Van 1 tot 15 juli ben ik op reis en heb ik beperkt toegang tot mijn mail. Daarna beantwoord ik je bericht zo snel mogelijk.',
    ],
    [
      'nl',
      'Je ontvangt dit automatische bericht omdat ik afwezig ben. Ik ben terug op maandag 6 juli.',
    ],
    [
      'nl',
      'Dank voor uw e-mail. In verband met ziekte ben ik voorlopig niet bereikbaar. U kunt zich wenden tot info@zaak.example.',
    ],
    [
      'nl',
      'Beste relatie, ik ben t/m 10 juli afwezig wegens een congres. Ik zal uw mail bij terugkomst beantwoorden.',
    ],
    [
      'en',
      "Hi there,\n\nThanks for reaching out! I'm currently out on annual leave and will be back on Monday, July 13. I'll get back to you as soon as I can on my return.\n\nBest,\nNoor",
    ],
    [
      'en',
      'Hello, I am away from my desk until 6 July with limited access to email. If your matter is urgent, please contact Sam Reed at sam@firm.example.',
    ],
    [
      'en',
      'Thank you for your email. Our office is closed for the summer break and will reopen on 3 August. We will respond to your message then.',
    ],
    ['en', "I'm on parental leave until September. Please direct enquiries to team@firm.example."],
    [
      'en',
      'I am attending a conference this week and will have limited access to email. Expect a delayed response.',
    ],
    [
      'en',
      'You have reached the mailbox of Noor Kern. I am out of office from 3 July through 17 July. Your email will not be forwarded.',
    ],
    [
      'en',
      "I'm taking some time off and won't be checking email until July 20. Sam Reed is covering for me in the meantime.",
    ],
    [
      'en',
      "Greetings, I'm OOO today. I will reply to your email tomorrow. For emergencies call 555-0100.",
    ],
    [
      'en',
      'I am currently travelling on business and my responses may be delayed. I shall be back in the office on 10 July.',
    ],
    [
      'de',
      'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis einschließlich 17. Juli nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Frau Sommer (sommer@firma.example).\n\nMit freundlichen Grüßen\nNoor Kern',
    ],
    [
      'de',
      'Hallo, ich befinde mich derzeit im Urlaub und bin ab dem 20. Juli wieder erreichbar. Ihre E-Mails werden in dieser Zeit nicht gelesen.',
    ],
    [
      'de',
      'Vielen Dank für Ihre E-Mail. Ich bin momentan auf Dienstreise und kann Ihre Nachricht erst am 6. Juli beantworten.',
    ],
    [
      'de',
      'Ich bin zurzeit in Elternzeit. Meine Vertretung übernimmt Herr Winter, winter@firma.example, Tel. 030 1234567.',
    ],
    [
      'de',
      'Danke für Ihre Nachricht. Aufgrund von Krankheit bin ich aktuell nicht erreichbar. Bitte wenden Sie sich an das Sekretariat.',
    ],
    [
      'de',
      'Sehr geehrte Damen und Herren, Sie erreichen mich wieder ab Montag, 6. Juli. Bis dahin werden Ihre E-Mails nicht gelesen oder weitergeleitet.',
    ],
    [
      'de',
      'Dies ist eine automatisch generierte Antwort. Ich bin heute außer Haus und melde mich morgen bei Ihnen.',
    ],
    [
      'de',
      'Ich bin ab 3. Juli im Urlaub und kehre am 20. Juli zurück. Während meiner Abwesenheit hilft Ihnen gerne Herr Winter weiter.',
    ],
    [
      'fr',
      "Bonjour,\n\nJe suis actuellement en congés et serai de retour le 20 juillet. En cas d'urgence, vous pouvez contacter Luc Petit au 01 23 45 67 89.\n\nCordialement,\nNoor Kern",
    ],
    [
      'fr',
      "Merci de votre message. Je suis absente jusqu'au 17 juillet inclus. Je vous répondrai dès mon retour.",
    ],
    [
      'fr',
      'Bonjour, notre bureau est fermé du 1er au 15 août. Nous traiterons votre demande à notre retour.',
    ],
    [
      'fr',
      "Je suis en déplacement cette semaine et consulte mes mails de façon irrégulière. Pour toute urgence, merci d'appeler le standard.",
    ],
    [
      'fr',
      "Je ne suis pas au bureau aujourd'hui. Votre message sera traité à mon retour le 2 juillet.",
    ],
    [
      'fr',
      "Je suis absent du bureau et je n'ai pas accès à mes e-mails. Merci de votre compréhension.",
    ],
    [
      'fr',
      'Étant en vacances du 6 au 24 juillet, je prendrai connaissance de votre message à mon retour.',
    ],
    [
      'es',
      'Gracias por su correo. Estoy de vacaciones hasta el 20 de julio. Para asuntos urgentes, contacte con Ana Ruiz (ana@empresa.example).',
    ],
    [
      'es',
      'Hola, estaré fuera de la oficina del 3 al 17 de julio, con acceso limitado al correo. Responderé a mi regreso.',
    ],
    [
      'es',
      'Le informo de que estoy ausente hasta el lunes 6 de julio. Contestaré a su mensaje a mi vuelta.',
    ],
    [
      'it',
      'Grazie per la mail. Sono in ferie fino al 20 luglio compreso. Per urgenze potete contattare Ada Bianchi al 02 1234567.',
    ],
    [
      'it',
      'Buongiorno, sono fuori ufficio e rientrerò il 6 luglio. Risponderò al Suo messaggio al mio rientro.',
    ],
    ['it', "L'ufficio è chiuso per ferie dal 3 al 21 agosto. Risponderemo alla riapertura."],
    [
      'it',
      'Sono assente per malattia. Per questioni urgenti scrivere a info@ditta.example. Grazie.',
    ],
  ])('%s: %s', (_, text) => {
    expect(verdictOf(text).kind).toBe('auto-reply');
  });
});

it('being sorry to be away refuses nothing', () => {
  const text = 'Danke für Ihre Nachricht, leider bin ich diese Woche nicht im Büro.';
  expect(verdictOf(text).kind).toBe('auto-reply');
});

describe('people who write about being away', () => {
  it.each([
    ['nl', 'Hoi, ik ben volgende week met vakantie maar stuur je vandaag nog de teksten.'],
    ['nl', 'Sorry voor de late reactie, ik was op vakantie. We gaan akkoord met de offerte.'],
    [
      'nl',
      'Joris is tot 20 juli met vakantie, dus ik neem het even over. De drukproef mag naar mij.',
    ],
    ['nl', 'Ik ben er donderdag niet, vrijdag schuif ik graag aan bij de presentatie.'],
    ['nl', 'We zijn in augustus gesloten, dus graag de oplevering in juli.'],
    [
      'nl',
      'Bedankt voor je bericht. Ik ben deze week op een beurs in Parijs en neem daar je folder mee.',
    ],
    ['en', "I'll be out of the office next week, so let's do the call on Thursday."],
    ['en', "Thanks for your message. I'm out of the office today but the draft looks right to me."],
    [
      'en',
      "Sam is on leave until 20 July, I'm handling the project and the invoice was paid yesterday.",
    ],
    ['en', "I'm away until Monday. The second version is the one we like."],
    ['en', 'I will be on vacation from Friday; please send the final files before that.'],
    ['en', 'We are closed in August so the launch has to move to September.'],
    [
      'en',
      'Back from holiday! I read through the quote and have two remarks: the font is too small and page 3 is missing.',
    ],
    [
      'en',
      'I was out of the office yesterday. If it is urgent, call me, otherwise go on as planned.',
    ],
    ['en', 'Please contact Sam about the contract while I am away. He will sign it.'],
    ['de', 'Ich bin nächste Woche im Urlaub, schicke Ihnen aber heute noch die Unterlagen.'],
    [
      'de',
      'Vielen Dank für Ihre Nachricht. Ich bin ab morgen nicht im Büro, den Vertrag unterschreibe ich vorher.',
    ],
    ['de', 'Herr Winter ist bis 20. Juli im Urlaub, ich übernehme das Projekt so lange.'],
    ['de', 'Ich war letzte Woche krank. Die Entwürfe sind angekommen und gefallen uns.'],
    ['de', 'Wir haben im August geschlossen, daher bitte die Lieferung im Juli.'],
    [
      'de',
      'Danke für Ihre Nachricht, ich bin bis Mittwoch in Köln. Wir nehmen das zweite Angebot.',
    ],
    ['fr', 'Je suis en congés la semaine prochaine, mais le devis nous convient.'],
    ['fr', 'Merci pour votre message. Je serai absent lundi, on peut se parler mardi matin.'],
    [
      'fr',
      "Luc est en vacances jusqu'au 20 juillet, je reprends le dossier et je valide la maquette.",
    ],
    ['fr', 'Nous sommes fermés en août, il faudrait livrer le site avant.'],
    ['fr', 'De retour de congés, je découvre votre proposition : elle nous plaît.'],
    ['es', 'Estoy de vacaciones la semana que viene, pero el presupuesto está aprobado.'],
    ['it', 'Sono in ferie la prossima settimana, il preventivo va bene.'],
    ['nl', 'Bedankt voor je bericht, ik heb het ontvangen. De kleuren zijn nog te fel.'],
    ['en', 'We received your proposal and would like to go ahead within 2 weeks.'],
    ['de', 'Ihre Nachricht haben wir erhalten, wir nehmen den zweiten Entwurf.'],
    ['fr', "J'ai bien reçu votre devis, il est un peu cher pour nous."],
    ['nl', 'Ik heb je offerte ontvangen en bespreek hem binnen twee dagen met Joris.'],
    ['en', 'Received, thanks. I will sign within a day.'],
    ['en', "I'll send the originals once I'm back at my desk."],
    [
      'en',
      'I will be out of the office from Wednesday through Friday. Call me on my cell 555-0100.',
    ],
  ])('%s: %s', (_, text) => {
    expect(['answer', 'promise', 'holding-reply']).toContain(verdictOf(text).kind);
  });
});

describe('confirmations', () => {
  it.each([
    [
      'nl',
      'Uw bericht is ontvangen onder nummer 2026-4711. Een medewerker neemt dit zo spoedig mogelijk in behandeling.',
    ],
    ['nl', 'Dank voor je bericht! We streven ernaar om binnen twee werkdagen te reageren.'],
    ['en', 'We have received your enquiry and aim to reply within 2 business days.'],
    [
      'en',
      'This is an automatic confirmation that we received your email. We usually answer within 24 hours.',
    ],
    [
      'de',
      'Vielen Dank für Ihre Anfrage. Wir haben Ihre Nachricht erhalten und melden uns innerhalb von 2 Werktagen bei Ihnen.',
    ],
    [
      'de',
      'Ihre Anfrage ist bei uns eingegangen. Die Ticketnummer lautet 4711. Wir bearbeiten Ihr Anliegen schnellstmöglich.',
    ],
    ['fr', 'Nous avons bien reçu votre demande et vous répondrons sous 48 heures ouvrées.'],
    [
      'fr',
      'Votre message a bien été reçu. Un conseiller vous répondra dans un délai de 3 jours ouvrés.',
    ],
    ['es', 'Hemos recibido su mensaje. Le responderemos en un plazo de 2 días hábiles.'],
    ['it', 'Abbiamo ricevuto la sua richiesta e le risponderemo entro 3 giorni lavorativi.'],
    ['en', 'Your invoice has been received. Please do not reply to this email.'],
  ])('%s: %s', (_, text) => {
    expect(verdictOf(text).kind).toBe('receipt');
  });
});
