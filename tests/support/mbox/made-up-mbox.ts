/** A made-up mailbox as Google exports it, mail by mail, of any size; the same each time. */
import { base64Lines } from './base64-lines';

export interface MadeUpShape {
  readonly mails: number;
  /** The newest mail is about so old as this moment, in milliseconds. */
  readonly until: number;
  /** Every tenth mail has a file of so many bytes; none by default. */
  readonly attachment?: number;
  /** Without Gmail's own names, as another program exports it. */
  readonly isPlain?: boolean;
}

export const OWNER = { name: 'Nora Lind', address: 'nora@studio-lind.example' };

const HOUR = 3_600_000;
const DAYS = 3_000;
const MAILS_A_THREAD = 5;
const PEOPLE = 240;

const ASKED = [
  'Could you send me the logo files by Friday? Then I can finish the draft.',
  'Kun je me de teksten voor de website sturen? Dan kan ik verder.',
  'Können Sie mir die Maße der Fassade schicken? Ich brauche sie für das Angebot.',
  'Pourriez-vous me dire si le devis vous convient ? Merci beaucoup.',
];
const ANSWERED = [
  'Here they are. We like the second draft best, please go on with that one.',
  'Bedankt, hier zijn de teksten. De laatste pagina volgt nog van een collega.',
  'Danke für das Angebot. Wir sehen es uns an und melden uns nächste Woche.',
  'Le devis nous convient, vous pouvez commencer quand vous voulez.',
  'I am out of the office until Monday. In urgent matters please call the desk.',
];

interface Mail {
  readonly at: number;
  readonly isMine: boolean;
  readonly thread: number;
  readonly inThread: number;
  readonly person: { readonly name: string; readonly address: string };
}

/** Each with the blank line that ends it; lines end with CRLF. */
export function* madeUpMbox(shape: MadeUpShape): Generator<string> {
  const threads = Math.ceil(shape.mails / MAILS_A_THREAD);
  for (let at = 0; at < shape.mails; at += 1) {
    const thread = Math.floor(at / MAILS_A_THREAD);
    const inThread = at % MAILS_A_THREAD;
    const number = (thread * 7_919) % PEOPLE;
    const begun = shape.until - (6 + (DAYS * thread) / threads) * 24 * HOUR;
    yield written(shape, {
      at: Math.floor((begun + inThread * 27 * HOUR) / 1_000) * 1_000,
      isMine: inThread % 2 === 0,
      thread,
      inThread,
      person: { name: `Person ${number}`, address: `person${number}@client${number % 90}.example` },
    });
  }
}

export function madeUpText(shape: MadeUpShape): string {
  return [...madeUpMbox(shape)].join('');
}

/** The id that Gmail gives a message at a moment. */
function gmailId(at: number, serial: number): bigint {
  return (BigInt(at) << 20n) + BigInt(serial % 1_048_576);
}

function written(shape: MadeUpShape, mail: Mail): string {
  const { at, isMine, thread, inThread, person } = mail;
  const [from, to] = isMine ? [OWNER, person] : [person, OWNER];
  const first = mail.at - inThread * 27 * HOUR;
  const text = words(mail);
  const hasFile = shape.attachment !== undefined && thread % 2 === 0 && inThread === 1;
  const head = [
    `From ${gmailId(at + 340, thread * 8 + inThread)}@xxx ${asctime(at)}`,
    ...(shape.isPlain
      ? []
      : [
          `X-GM-THRID: ${gmailId(first, thread * 8)}`,
          `X-Gmail-Labels: ${isMine ? 'Sent,Opened' : 'Inbox,Opened,=?UTF-8?Q?Caf=C3=A9?='}`,
        ]),
    `Message-ID: <mail-${thread}-${inThread}@client.example>`,
    ...(inThread === 0 ? [] : [`References: <mail-${thread}-0@client.example>`]),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: "${from.name}" <${from.address}>`,
    `To: ${to.name} <${to.address}>`,
    `Subject: ${inThread === 0 ? '' : 'Re: '}Project ${thread}`,
    'MIME-Version: 1.0',
  ];
  return [
    ...head,
    ...(hasFile ? withFile(text, shape.attachment ?? 0) : alternatives(text)),
    '',
    '',
  ].join('\r\n');
}

function words({ isMine, thread, inThread, person }: Mail): string {
  const own = isMine
    ? ASKED[thread % ASKED.length]
    : ANSWERED[(thread + inThread) % ANSWERED.length];
  const quote =
    inThread === 0 ? [] : ['', `On Monday ${person.name} wrote:`, '> earlier words', '>From there'];
  return [own, '', isMine ? OWNER.name : person.name, ...quote].join('\r\n');
}

function alternatives(text: string): readonly string[] {
  const boundary = '000000000000alternative';
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    text,
    '',
    `--${boundary}`,
    'Content-Type: text/html; charset="UTF-8"',
    '',
    `<div dir="ltr">${text.replaceAll('\r\n', '<br>\r\n')}</div>`,
    '',
    `--${boundary}--`,
  ];
}

function withFile(text: string, size: number): readonly string[] {
  const boundary = '000000000000mixed';
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...alternatives(text),
    `--${boundary}`,
    'Content-Type: application/pdf; name="Plan.pdf"',
    'Content-Disposition: attachment; filename="Plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(size),
    `--${boundary}--`,
  ];
}

/** "Mon Sep 14 08:31:07 +0000 2026" */
function asctime(at: number): string {
  const [, day, month, year, time] =
    new Date(at).toUTCString().match(/, (\d+) (\w+) (\d+) (\S+)/) ?? [];
  const weekday = new Date(at).toUTCString().slice(0, 3);
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
