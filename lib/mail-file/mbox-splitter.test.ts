import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MboxSplitter, type RawMail } from './mbox-splitter';

const ENVELOPE = 'From nora@studio-lind.example Mon Sep 14 08:31:07 2026';
const bytes = (text: string) => new TextEncoder().encode(text);
const said = ({ bytes: content }: RawMail) => new TextDecoder().decode(content);

function split(file: Uint8Array, sizes: readonly number[] = [file.length]): RawMail[] {
  const splitter = new MboxSplitter();
  const mails: RawMail[] = [];
  let start = 0;
  for (let at = 0; start < file.length; at += 1) {
    const size = sizes[at % sizes.length] ?? 1;
    mails.push(...splitter.push(file.slice(start, start + size)));
    start += size;
  }
  return [...mails, ...splitter.end()];
}

function mail(subject: string, body: string): string {
  return `${ENVELOPE}\nFrom: nora@studio-lind.example\nSubject: ${subject}\n\n${body}\n\n`;
}

const PARTS = [
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  'This is for programs without MIME.',
  '--outer',
  'Content-Type: multipart/alternative;',
  '\tboundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Can you send the logo?',
  '--inner',
  'Content-Type: text/html',
  '',
  '<p>Can you send the logo?</p>',
  '--inner--',
  '--outer',
  'Content-Type: application/pdf; name="Offer.pdf"',
  'Content-Disposition: attachment; filename="Offer.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjcKJeLjz9MK'.repeat(20),
  '--outer--',
].join('\n');

describe('an mbox file', () => {
  it('is cut at the same places in whatever chunks it comes, and with either end of line', () => {
    const text =
      mail('One', 'Hello\n>From here\n\nFrom now on we meet at 10:00 in 2026.') +
      mail('Two', 'Bye');
    for (const file of [bytes(text), bytes(text.replaceAll('\n', '\r\n'))]) {
      const whole = split(file);
      expect(whole.map(({ number, position }) => [number, position])).toEqual([
        [1, 0],
        [2, new TextDecoder().decode(file).lastIndexOf('From nora@')],
      ]);
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
          expect(split(file, sizes)).toEqual(whole);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('holds a line of a letter that begins with "From ", marked or not', () => {
    const [only, ...others] = split(
      bytes(
        mail(
          'One',
          '>From marked\n>>From twice\n\nFrom a distance 3 Sep 10:30 it looked good.\nSee?',
        ),
      ),
    );
    expect(others).toEqual([]);
    expect(only && said(only)).toContain('\nFrom marked\n>From twice\n');
    expect(only && said(only)).toContain('From a distance 3 Sep 10:30');
  });

  it.each([
    ['Google', 'From 1875746813378899563@xxx Mon Sep 14 08:31:07 +0000 2026'],
    ['an older Thunderbird', 'From - Mon Sep 14 08:31:07 2026'],
    ['a newer Thunderbird', 'From '],
    ['a mail header', 'From nora@studio-lind.example Mon, 14 Sep 2026 08:31:07 +0200'],
  ])('is taken apart as %s writes it', (_, envelope) => {
    const one = mail('One', 'Hello').replace(ENVELOPE, envelope);
    expect(split(bytes(one + one + one))).toHaveLength(3);
  });

  it('drops attachments, and what only repeats the text', () => {
    const [only] = split(bytes(`${ENVELOPE}\n${PARTS}\n\n`));
    const content = only ? said(only) : '';
    expect(content).toContain('Can you send the logo?\n');
    expect(content).toContain('filename="Offer.pdf"');
    expect(content).not.toContain('JVBERi');
    expect(content).not.toContain('<p>');
    expect(only?.isClosed).toBe(true);
  });

  it('keeps HTML where there is no other text', () => {
    const bare = PARTS.replace('Can you send the logo?\n--inner', '\n--inner');
    const [only] = split(bytes(`${ENVELOPE}\n${bare}\n`));
    expect(only && said(only)).toContain('<p>Can you send the logo?</p>');
  });

  it('says that a mail of parts is not closed, and where text belongs to nobody', () => {
    const splitter = new MboxSplitter();
    splitter.push(bytes(`half a letter\n${ENVELOPE}\n${PARTS.slice(0, -20)}`));
    const [only] = splitter.end();
    expect(splitter.hasStrayText).toBe(true);
    expect(only?.isClosed).toBe(false);
    expect(only?.isLast).toBe(true);
  });

  it('keeps little of a mail of any size, with lines of any length', () => {
    const splitter = new MboxSplitter();
    splitter.push(bytes(`${ENVELOPE}\nSubject: Large\n\n`));
    for (let at = 0; at < 40; at += 1) splitter.push(new Uint8Array(1_000_000).fill(0x61));
    const [only] = splitter.end();
    expect(only?.bytes.length).toBeLessThan(400_000);
    expect(only?.isTextCut).toBe(true);
  });
});
