import { afterEach, expect, it } from 'vitest';
import { keepBlobsInMemory } from './blob-in-memory';
import { MboxSplitter } from './mbox-splitter';
import { readMail } from './read-mail';

const NATIVE = globalThis.Blob;
afterEach(() => Object.assign(globalThis, { Blob: NATIVE }));

const LATEST = Date.UTC(2026, 8, 15);
const LONG = 'Könnten wir den Entwurf bis Freitag sehen? '.repeat(6_000);

function part(encoding: string, body: string, type = 'text/plain; charset=utf-8'): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
}

const BODIES = {
  'as it is': part('8bit', 'Grüße,\r\nNora'),
  'quoted-printable': part('quoted-printable', 'Gr=C3=BC=C3=9Fe,=20\r\nNo=\r\nra'),
  base64: part('base64', btoa('Groeten,\nNora')),
  'of another alphabet': part('base64', 'z/Do4uXy', 'text/plain; charset=windows-1251'),
  empty: part('7bit', ''),
  'longer than a piece': part('8bit', LONG),
};

async function read(body: string) {
  const head = [
    'From 1@xxx Mon Sep 14 08:31:07 +0000 2026',
    'Date: Mon, 14 Sep 2026 10:31:07 +0200',
    'From: anna@kellerbau.example',
  ];
  const splitter = new MboxSplitter();
  splitter.push(new TextEncoder().encode(`${head.join('\r\n')}\r\n${body}\r\n\r\n`));
  const [raw] = splitter.end();
  return raw && readMail(raw, LATEST);
}

it.each(Object.entries(BODIES))('reads a mail %s like a Blob of the browser', async (_, body) => {
  const before = await read(body);
  expect(before).toHaveProperty('mail');
  keepBlobsInMemory();
  expect(globalThis.Blob).not.toBe(NATIVE);
  expect(await read(body)).toEqual(before);
});

it('takes whatever pieces a Blob takes', async () => {
  keepBlobsInMemory();
  const view = new Uint8Array([0, 104, 105, 0]).subarray(1, 3);
  const whole = await new Blob(['ö', view, new Uint8Array([33]).buffer]).arrayBuffer();
  expect(new TextDecoder().decode(whole)).toBe('öhi!');
});
