import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailMessage } from './message';
import { readMailFile } from './read-mail-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mail-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function read(content: string | Buffer) {
  files += 1;
  const file = path.join(folder, `mail-${files}.txt`);
  await writeFile(file, content);
  return readMailFile(file);
}

async function messagesOf(content: string | Buffer): Promise<readonly MailMessage[]> {
  const result = await read(content);
  if (!result.ok) throw new Error(result.why);
  return result.messages;
}

async function skippedOf(content: string | Buffer) {
  const { skipped } = await read(content);
  return skipped.map(({ number, line, why }) => `${number} (${line}): ${why}`);
}

function mail(
  changes: { headers?: readonly string[]; without?: RegExp; body?: string } = {},
): string {
  const headers = [
    'From: Ann Berg <ann@berg.example>',
    'To: Nora Lind <nora@studio-lind.example>',
    'Date: Tue, 03 Mar 2026 09:15:00 +0100',
    'Subject: Menu cards',
    ...(changes.headers ?? []),
  ].filter((header) => !changes.without?.test(header));
  const envelope = 'From 1790000000000000001@xxx Tue Mar 03 08:15:00 +0000 2026';
  return [envelope, ...headers, '', changes.body ?? 'Hello Nora.', '', ''].join('\n');
}

function line(changes: Record<string, unknown> = {}): string {
  return `${JSON.stringify({
    threadId: 't1',
    id: 'm1',
    from: { name: 'Ann Berg', email: 'ann@berg.example' },
    to: [{ name: 'Nora Lind', email: 'nora@studio-lind.example' }],
    cc: [],
    date: '2026-03-03T08:15:00Z',
    subject: 'Menu cards',
    text: 'Hello Nora.',
    ...changes,
  })}\n`;
}

describe('an mbox export', () => {
  test('is read with sender, time, zone and text', async () => {
    const [message] = await messagesOf(mail({ headers: ['Message-ID: <a@berg.example>'] }));
    expect(message).toMatchObject({
      id: '<a@berg.example>',
      from: { name: 'Ann Berg', email: 'ann@berg.example' },
      to: [{ name: 'Nora Lind', email: 'nora@studio-lind.example' }],
      date: '2026-03-03T08:15:00.000Z',
      tzOffsetMin: 60,
      subject: 'Menu cards',
    });
    expect(message?.text.trim()).toBe('Hello Nora.');
  });

  test('takes Gmail’s own thread, else what the mails refer to, else each for itself', async () => {
    const messages = await messagesOf(
      [
        mail({ headers: ['Message-ID: <1@x.example>', 'X-GM-THRID: 77'] }),
        mail({ headers: ['Message-ID: <2@x.example>', 'X-GM-THRID: 77'] }),
        mail({ headers: ['Message-ID: <4@x.example>', 'In-Reply-To: <3@x.example>'] }),
        mail({
          headers: ['Message-ID: <5@x.example>', 'References: <3@x.example>\n <4@x.example>'],
        }),
        mail({ headers: ['Message-ID: <6@x.example>'] }),
      ].join(''),
    );
    expect(messages.map(({ threadId }) => threadId)).toEqual([
      '77',
      '77',
      '<4@x.example>',
      '<4@x.example>',
      '<6@x.example>',
    ]);
  });

  test('turns HTML into text and keeps quotations apart', async () => {
    const body =
      '<style>p{}</style><p>Hello&nbsp;<b>Nora</b>,</p><blockquote>Is it<br>ready?</blockquote>';
    const [message] = await messagesOf(mail({ headers: ['Content-Type: text/html'], body }));
    expect(message?.text).toBe('Hello\u00a0Nora,\n\n> Is it\n> ready?');
  });

  test('does not take a sentence that begins with From for a new message', async () => {
    const [message, ...others] = await messagesOf(
      mail({ body: 'Hi.\n\nFrom now on I paint.\n>From here too.' }),
    );
    expect(others).toEqual([]);
    expect(message?.text).toContain('\nFrom now on I paint.\nFrom here too.');
  });

  test('knows Gmail’s labels in other languages', async () => {
    const [message] = await messagesOf(mail({ headers: ['X-Gmail-Labels: Gearchiveerd,Klanten'] }));
    expect(message?.headers?.['X-Gmail-Labels']).toBe('Archived,Klanten');
  });

  test('leaves out drafts and spam', async () => {
    expect(
      await skippedOf(mail() + mail({ headers: ['X-Gmail-Labels: Ongelezen,Concepten'] })),
    ).toEqual(['2 (9): it lies in Drafts']);
  });

  test('skips what has no date or no sender, says where, and goes on', async () => {
    const file = [
      mail({ without: /^Date/ }),
      mail({ without: /^From/ }),
      mail({ headers: ['Date: yesterday, about tea'], without: /2026/ }),
      mail({ headers: ['Date: Tue, 03 Mar 1026 09:15:00 +0100'], without: /2026/ }),
      mail({ headers: ['Message-ID: <good@x.example>'] }),
      mail({ headers: ['Message-ID: <good@x.example>'] }),
    ].join('');
    expect(await skippedOf(file)).toEqual([
      '1 (1): it has no date',
      '2 (8): it has no sender',
      '3 (15): its date cannot be read',
      '4 (23): its date is impossible',
      '6 (40): it is there twice',
    ]);
    expect(await messagesOf(file)).toHaveLength(1);
  });

  test('survives 8-bit rubbish before, between and inside messages', async () => {
    const rubbish = Buffer.from([0x00, 0xff, 0xfe, 0x80, 0x0a, 0x9d, 0xc3, 0x28, 0x0a]);
    const file = Buffer.concat([
      rubbish,
      Buffer.from(mail()),
      Buffer.from('From x Tue Mar 03 08:15:00 +0000 2026\n'),
      rubbish,
      Buffer.from(mail({ headers: ['Content-Type: text/plain; charset=no-such-charset'] })),
      rubbish,
    ]);
    expect(await messagesOf(file)).toHaveLength(2);
    expect(await skippedOf(file)).toEqual([
      '0 (1): 2 lines before the first message belong to none',
      '2 (11): it has no sender',
    ]);
  });

  test.each([
    [
      'a header',
      (file: string) =>
        file.slice(0, -'ambda.example>\nSubject: Menu cards\n\nHello Nora.\n\n'.length),
    ],
    ['a body', (file: string) => file.slice(0, -5)],
  ])('says that the file ends in the middle of %s', async (_where, cut) => {
    expect(await skippedOf(mail() + cut(mail()))).toEqual([
      '2 (9): the file ends in the middle of it',
    ]);
  });

  test('says that the last mail of several parts is not whole', async () => {
    const body = '--cut\nContent-Type: text/plain\n\nHalf of';
    const file =
      mail() + mail({ headers: ['Content-Type: multipart/mixed;\n boundary="cut"'], body });
    expect(await skippedOf(file)).toEqual(['2 (9): the file ends in the middle of it']);
  });
});

describe('JSON Lines', () => {
  test('are read as they are', async () => {
    expect(
      await messagesOf(line({ tzOffsetMin: -300, headers: { 'auto-submitted': 'no' } })),
    ).toEqual([
      JSON.parse(
        line({
          date: '2026-03-03T08:15:00.000Z',
          tzOffsetMin: -300,
          headers: { 'auto-submitted': 'no' },
        }),
      ),
    ]);
  });

  test('keep a message of which only lesser parts are odd', async () => {
    const odd = { tzOffsetMin: null, headers: null, cc: undefined, to: [{ name: 'Nobody' }, 7] };
    expect(await messagesOf(line(odd))).toEqual([
      expect.objectContaining({ id: 'm1', to: [], cc: [], text: 'Hello Nora.' }),
    ]);
  });

  test('name the writer where a list put itself into From', async () => {
    const [message] = await messagesOf(
      line({ from: { name: 'Ann via news', email: 'news@l.example' }, person: 'ann@berg.example' }),
    );
    expect(message?.from).toEqual({ name: 'Ann', email: 'ann@berg.example' });
  });

  test('may hold line separators inside a text', async () => {
    const [message] = await messagesOf(line({ text: 'one\u2028two' }));
    expect(message?.text).toBe('one\u2028two');
  });

  test('skip what is no message, say where, and go on', async () => {
    const file = [
      line(),
      '\n',
      '{"threadId": "t2", \n',
      '\u0000\u00ff\n',
      line({ id: 'm2', date: undefined }),
      line({ id: 'm3', from: undefined }),
      line({ id: 'm4', from: { name: 'Ann', email: 'nobody' } }),
      line({ id: 'm5', date: 'soon' }),
      line({ id: undefined }),
      line(),
      line({ id: 'm6' }).slice(0, 60),
    ].join('');
    expect(await skippedOf(file)).toEqual([
      '2 (3): it is not JSON',
      '3 (4): it is not JSON',
      '4 (5): it has no date',
      '5 (6): it has no sender',
      '6 (7): it has no sender',
      '7 (8): its date cannot be read',
      '8 (9): its field "id" is missing or wrong',
      '9 (10): it is there twice',
      '10 (11): the file ends in the middle of it',
    ]);
    expect(await messagesOf(file)).toHaveLength(1);
  });
});

describe('a file without mail', () => {
  test.each([
    ['an empty file', '', 'the file is empty'],
    ['a letter', 'Dear Nora,\nFrom now on I paint.\n', 'neither an mbox export nor JSON Lines'],
    ['8-bit rubbish', Buffer.from([0, 255, 254, 10, 128]), 'neither an mbox export nor JSON Lines'],
    ['a packed archive', Buffer.from([0x1f, 0x8b, 8, 0]), 'unpack it first'],
    ['only broken messages', mail({ without: /^Date/ }), 'not one of its messages can be used'],
    ['only broken lines', line({ date: undefined }), 'not one of its messages can be used'],
  ])('is refused in words: %s', async (_what, content, why) => {
    const result = await read(content);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.why).toContain(why);
  });

  test('is refused where there is no file, or a folder', async () => {
    expect(await readMailFile(path.join(folder, 'gone'))).toMatchObject({
      ok: false,
      why: expect.stringContaining('there is no such file'),
    });
    expect(await readMailFile(folder)).toMatchObject({
      ok: false,
      why: expect.stringContaining('it is a folder'),
    });
  });
});
