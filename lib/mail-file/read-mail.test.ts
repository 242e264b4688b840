import { describe, expect, it } from 'vitest';
import type { FileMail, ReadMail } from './file-mail';
import { MboxSplitter } from './mbox-splitter';
import { readMail } from './read-mail';

const LATEST = Date.UTC(2026, 8, 15);
const AT = Date.UTC(2026, 8, 14, 8, 31, 7);
/** A Gmail id of that moment, a third of a second later. */
const ID = ((BigInt(AT) + 340n) << 20n) + 5n;

interface Written {
  readonly id?: bigint;
  readonly headers?: readonly string[];
  readonly without?: string;
  readonly body?: string;
}

async function read({
  id = ID,
  headers = [],
  without,
  body = 'Hello?',
}: Written): Promise<ReadMail> {
  const lines = [
    'Date: Mon, 14 Sep 2026 10:31:07 +0200',
    'From: =?UTF-8?Q?Anna_M=C3=BCller?= <Anna@KellerBau.example>',
    'To: nora@studio-lind.example, Team: tom@visser.example, ola@berg.example;',
    'Subject: =?iso-8859-1?Q?Gr=FC=DFe?=',
    'Message-ID: <one@kellerbau.example>',
  ].filter((line) => without === undefined || !line.startsWith(without));
  const text = [
    `From ${id}@xxx Mon Sep 14 08:31:07 +0000 2026`,
    ...lines,
    ...headers,
    '',
    body,
    '',
    '',
  ];
  const splitter = new MboxSplitter();
  splitter.push(new TextEncoder().encode(text.join('\r\n')));
  const [raw] = splitter.end();
  if (raw === undefined) throw new Error('no mail');
  return readMail(raw, LATEST);
}

async function mailOf(written: Written): Promise<FileMail> {
  const found = await read(written);
  if (!('mail' in found)) throw new Error(JSON.stringify(found));
  return found.mail;
}

describe('a mail of a file', () => {
  it('is read with its people, in lower case, and decoded words', async () => {
    expect(await mailOf({})).toMatchObject({
      from: { address: 'anna@kellerbau.example', name: 'Anna Müller' },
      to: [
        { address: 'nora@studio-lind.example', name: '' },
        { address: 'tom@visser.example', name: '' },
        { address: 'ola@berg.example', name: '' },
      ],
      subject: 'Grüße',
      date: AT,
      name: '<one@kellerbau.example>',
      root: '<one@kellerbau.example>',
      gmail: null,
    });
  });

  it('belongs to the thread whose first mail it names', async () => {
    const references = 'References: <first@a.example>\r\n <second@a.example>';
    expect((await mailOf({ headers: [references] })).root).toBe('<first@a.example>');
    expect((await mailOf({ headers: ['In-Reply-To: <up@a.example>'] })).root).toBe(
      '<up@a.example>',
    );
  });

  it.each([
    ['agrees with the Date', ID, [], true],
    ['is of another time', ID + (86_400_000n << 20n), [], false],
    [
      'agrees with the server that took it late',
      ID + (86_400_000n << 20n),
      ['Received: by mx.example; Tue, 15 Sep 2026 08:31:07 +0000'],
      true,
    ],
  ])('has Gmail’s own id where that %s', async (_, id, headers, isBelieved) => {
    const thread = `X-GM-THRID: ${1875746813378899563n}`;
    const { gmail } = await mailOf({ id, headers: [thread, ...headers] });
    expect(gmail?.threadId).toBe('1a07fdc9e4052e6b');
    expect(gmail?.messageId).toBe(isBelieved ? id.toString(16) : null);
  });

  it.each([
    ['X-Gmail-Labels: Sent,Trash', 'trash'],
    ['X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=', 'draft'],
    ['X-Gmail-Labels: Spam,"Work, old"', 'spam'],
    ['X-Gmail-Labels: Chat', 'chat'],
    ['X-Gmail-Labels: Concepten', 'draft'],
    ['X-Gmail-Labels: Corbeille', 'trash'],
    ['X-Mozilla-Status: 0009', 'trash'],
    ['X-Mozilla-Draft-Info: internal/draft', 'draft'],
  ])('is left out with %s', async (header, leftOut) => {
    expect(await read({ headers: [header] })).toEqual({ leftOut });
  });

  it('stays where a label of the user’s own only sounds like that', async () => {
    await mailOf({ headers: ['X-Gmail-Labels: Inbox,Concept,Trash talk'] });
  });

  it.each([
    ['From:', 'no-sender'],
    ['Date:', 'no-date'],
  ])('is skipped without %s', async (without, skipped) => {
    expect(await read({ without })).toEqual({ skipped });
  });

  it('is skipped with a date that cannot be', async () => {
    for (const date of [
      'yesterday',
      'Mon, 14 Sep 2046 10:31:07 +0200',
      'Thu, 1 Jan 1970 00:00:00 +0000',
    ]) {
      const found = await read({ without: 'Date:', headers: [`Date: ${date}`] });
      expect(found).toEqual({ skipped: 'impossible-date' });
    }
  });

  it('is read in its own character set', async () => {
    const headers = [
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
    ];
    expect((await mailOf({ headers, body: 'Sch=F6ne Gr=FC=DFe' })).text.trim()).toBe(
      'Schöne Grüße',
    );
  });

  it('is read as words where it is HTML only, without the quote', async () => {
    const headers = ['Content-Type: text/html; charset=utf-8'];
    const body = '<p>Yes, please.</p><div class="gmail_quote">older</div>';
    expect(await mailOf({ headers, body })).toMatchObject({ text: 'Yes, please.', quotes: true });
  });
});
