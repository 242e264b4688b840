/** Mail as a freelancer has it: several languages, long and short, with quotes, signatures and promises. */
import type { MailMessage, MailPerson } from '../../replica/mail-message';

export const NORA: MailPerson = { name: 'Nora Lind', email: 'nora@studio-lind.example' };
const ANNA: MailPerson = { name: 'Anna Keller', email: 'anna@kellerbau.example' };
const TOM: MailPerson = { name: 'Tom Visser', email: 'tom@visser.example' };
const LEA: MailPerson = { name: 'Léa Martin', email: 'lea@martin-deco.example' };
const JOS: MailPerson = { name: 'Jos Claes', email: 'jos@claes.example' };

function mail(
  threadId: string,
  [from, to]: readonly [MailPerson, MailPerson],
  date: string,
  subject: string,
  ...lines: readonly string[]
): MailMessage {
  return {
    threadId,
    id: `${threadId}-${date}`,
    from,
    to: [to],
    date,
    subject,
    text: lines.join('\n'),
  };
}

export const PRIVATE_MAIL: readonly MailMessage[] = [
  mail(
    'facade',
    [ANNA, NORA],
    '2026-08-31T07:12:30Z',
    'Sketches for the façade',
    'Liebe Nora,',
    'wir haben gestern lange mit dem Bauherrn gesprochen und er möchte die Fassade nun doch heller haben.',
    'Könntest du uns bis Ende des Monats zwei neue Entwürfe schicken? Das Budget liegt bei 4.200 Euro.',
    'Herzliche Grüße',
    'Anna',
    '--',
    'Anna Keller, Keller Bau GmbH, Tel. 030 5550123',
  ),
  mail(
    'facade',
    [NORA, ANNA],
    '2026-09-07T08:31:07Z',
    'Re: Sketches for the façade',
    'Liebe Anna,',
    'hier sind die beiden Entwürfe. Welche der beiden Farben gefällt euch besser?',
    'Viele Grüße, Nora',
    '',
    'Am 31.08.2026 schrieb Anna Keller:',
    '> wir haben gestern lange mit dem Bauherrn gesprochen',
  ),
  mail(
    'shop',
    [NORA, TOM],
    '2026-09-01T09:00:00Z',
    'Texts for your web shop',
    'Hi Tom,',
    'the pages are ready apart from the product texts. Could you send me those by next Friday?',
    'Nora',
  ),
  mail(
    'shop',
    [TOM, NORA],
    '2026-09-02T11:20:00Z',
    'Re: Texts for your web shop',
    'Hello Nora,',
    'my sister is in hospital and I will not get round to it this week, please keep that to yourself.',
    'We start with the shop in November, I will write to you before then.',
    'Tom',
    '',
    'On 1 September 2026 Nora Lind wrote:',
    '> the pages are ready apart from the product texts.',
  ),
  mail(
    'deco',
    [NORA, LEA],
    '2026-09-03T14:00:05Z',
    'Devis pour la brochure',
    'Bonjour Léa,',
    'voici le devis pour la brochure de trente-deux pages. Est-ce qu’il vous convient ?',
    'Bien à vous, Nora',
  ),
  mail(
    'deco',
    [LEA, NORA],
    '2026-09-04T08:20:44Z',
    'Re: Devis pour la brochure',
    'Bonjour,',
    'je ne travaille plus chez Martin Déco depuis le premier septembre pour des raisons de santé.',
    'Merci de vous adresser désormais à Paul Renard, paul@martin-deco.example.',
    'Léa Martin',
  ),
  mail(
    'invoice',
    [NORA, JOS],
    '2026-08-20T09:30:00Z',
    'Factuur 2026-031',
    'Dag Jos,',
    'in bijlage vind je de factuur van 1.250 euro voor de huisstijl, te betalen binnen de veertien dagen.',
    'Groeten, Nora',
  ),
  mail(
    'invoice',
    [JOS, NORA],
    '2026-08-21T10:00:00Z',
    'Re: Factuur 2026-031',
    'Beste Nora,',
    'onze boekhouder is met verlof tot de eerste week van september, daarna kijken we het meteen na.',
    'Jos',
  ),
];
