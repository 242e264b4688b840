/** The mailbox that is brought in: threads of five, texts as long as real ones; the same each time. */
import { NORA, NOW } from '../../support/pages/made-up-rows';
import type { TextToJudge } from '../judge/judge-worker';
import { madeUpWords } from '../texts';

export const MAILS_A_THREAD = 5;
const HOUR = 3_600_000;
const DAYS = 3_000;
/** So many clients at a time; after so many threads there are others. */
const CLIENTS = 12;
const THREADS_WITH_THEM = 1_000;

interface BenchMail {
  readonly mbox: string;
  readonly judged: TextToJudge;
  /** Thread as the extension names it. */
  readonly threadId: string;
}

/** @param threads in the whole mailbox */
export function benchMail(thread: number, inThread: number, threads: number): BenchMail {
  const begun = NOW - (6 + (DAYS * (threads - thread)) / threads) * 24 * HOUR;
  const at = Math.floor((begun + inThread * 27 * HOUR) / 1_000) * 1_000;
  const isMine = inThread % 2 === 0;
  const number = CLIENTS * Math.floor(thread / THREADS_WITH_THEM) + (thread % CLIENTS);
  const client = { name: `Client ${number}`, address: `client-${number}@firm-${number}.example` };
  const { text: own, language } = madeUpWords(thread * MAILS_A_THREAD + inThread);
  const quoted =
    inThread === 0
      ? ''
      : `\n\nOn Monday ${isMine ? client.name : NORA.name} wrote:\n${quote(madeUpWords(thread * MAILS_A_THREAD + inThread - 1).text)}`;
  const text = `${own}\n\n${isMine ? NORA.name : client.name}${quoted}`;
  const subject = `${inThread === 0 ? '' : 'Re: '}Project ${thread}`;
  const first = gmailId(Math.floor(begun / 1_000) * 1_000, thread * 8);
  const [from, to] = isMine ? [NORA, client] : [client, NORA];
  const mbox = [
    `From ${gmailId(at + 340, thread * 8 + inThread)}@xxx ${asctime(at)}`,
    `X-GM-THRID: ${first}`,
    `X-Gmail-Labels: ${isMine ? 'Sent,Opened' : 'Inbox,Opened'}`,
    `Message-ID: <mail-${thread}-${inThread}@client.example>`,
    ...(inThread === 0 ? [] : [`References: <mail-${thread}-0@client.example>`]),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: "${from.name}" <${from.address}>`,
    `To: ${to.name} <${to.address}>`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    ...bodies(text.replaceAll('\n', '\r\n')),
    '',
    '',
  ].join('\r\n');
  const judged = { subject, text, language, from: isMine ? null : client, sentAt: at };
  return { mbox, judged, threadId: first.toString(16).padStart(16, '0') };
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function bodies(text: string): readonly string[] {
  return [
    'Content-Type: multipart/alternative; boundary="00000000alternative"',
    '',
    '--00000000alternative',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    text,
    '',
    '--00000000alternative',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    `<div dir="ltr">${text.replaceAll('\r\n', '<br>\r\n')}</div>`,
    '',
    '--00000000alternative--',
  ];
}

/** The id that Gmail gives a message at a moment. */
function gmailId(at: number, serial: number): bigint {
  return (BigInt(at) << 20n) + BigInt(serial % 1_048_576);
}

/** "Mon Sep 14 08:31:07 +0000 2026" */
function asctime(at: number): string {
  const said = new Date(at).toUTCString();
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) (\S+)/.exec(said) ?? [];
  return `${said.slice(0, 3)} ${month} ${day} ${time} +0000 ${year}`;
}
