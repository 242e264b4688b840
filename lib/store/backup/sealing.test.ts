import { describe, expect, it } from 'vitest';
import { BackupRefused } from './backup-form';
import { seal } from './seal';
import { isSealed, unseal } from './unseal';

const PIECE = 1 << 20;
const WORDS = 'a calm passphrase';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function sealed(...texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  for await (const part of seal(pieces(...texts), WORDS)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function open(bytes: Uint8Array<ArrayBuffer>, words = WORDS): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of unseal(new Blob([bytes]), words)) {
      text += decoder.decode(piece, { stream: true });
    }
    return text;
  } catch (error) {
    if (error instanceof BackupRefused) return error.problem.why;
    throw error;
  }
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.slice(0, 400)).split('\n').slice(0, 2).join('\n');
}

/** The same file with other words in its head. */
function withHead(bytes: Uint8Array<ArrayBuffer>, change: (head: string) => string) {
  const before = `${headOf(bytes)}\n`;
  const head = new TextEncoder().encode(change(before));
  const both = new Uint8Array(head.length + bytes.length - before.length);
  both.set(head);
  both.set(bytes.slice(before.length), head.length);
  return both;
}

describe('a sealed file', () => {
  const long = `{"grüße": "${'é'.repeat(PIECE)}"}`;

  it('opens with its passphrase, however long it is and however it was typed', async () => {
    const bytes = await sealed(long.slice(0, 999), long.slice(999), '');
    expect(await isSealed(new Blob([bytes]))).toBe(true);
    expect(await open(bytes)).toBe(long);
    const composed = await sealed('x');
    expect(await open(composed, `${WORDS}`.normalize('NFD'))).toBe('x');
  });

  it('names what it was sealed with, and holds no word of the text', async () => {
    const bytes = await sealed('Anna Keller');
    expect(headOf(bytes)).toContain('"iterations":600000');
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Anna');
    expect(await sealed('Anna Keller')).not.toEqual(bytes);
  });

  it('tells a wrong passphrase from damage', async () => {
    const bytes = await sealed(long);
    expect(await open(bytes, 'another passphrase')).toBe('wrong-passphrase');
    const flipped = bytes.slice();
    flipped[PIECE + 500] = (flipped[PIECE + 500] ?? 0) ^ 1;
    expect(await open(flipped)).toBe('damaged');
  });

  it('notices that its end is missing, also at the end of a piece, and what was moved', async () => {
    const bytes = await sealed(long);
    const begin = headOf(bytes).length + 1;
    const size = PIECE + 16;
    expect(await open(bytes.slice(0, -1))).toBe('damaged');
    expect(await open(bytes.slice(0, begin + size))).toBe('damaged');
    expect(await open(bytes.slice(0, begin))).toBe('damaged');
    const moved = bytes.slice();
    moved.set(bytes.slice(begin + size, begin + 2 * size), begin);
    expect(await open(moved)).toBe('damaged');
  });

  it('is not opened where its head was made weaker, or would keep the browser busy', async () => {
    const bytes = await sealed('x');
    for (const iterations of ['1000', '4000000000', '600000.5', '"600000"']) {
      const other = withHead(bytes, (head) => head.replace('600000', iterations));
      expect(await open(other), iterations).toBe('damaged');
    }
    const stronger = withHead(bytes, (head) => head.replace('600000', '600001'));
    expect(await open(stronger)).toBe('wrong-passphrase');
    const spaced = withHead(bytes, (head) => head.replace('{"kdf"', '{ "kdf"'));
    expect(await open(spaced)).toBe('damaged');
    expect(await open(withHead(bytes, () => 'RADIOSTILTE-SEALED 1\n{]\n'))).toBe('damaged');
  });
});
