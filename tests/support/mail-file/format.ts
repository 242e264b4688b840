import { type FileHandle, open } from 'node:fs/promises';
import { startsMessage } from './mbox-envelope';

export type Format = 'mbox' | 'json-lines';

const LOOKED_AT = 256 * 1024;

/**
 * Which format a file has, by its first line that looks like either; a name's ending says nothing.
 * @returns the format, or why it is none, as a sentence
 * @throws what the file system says of a file that cannot be opened
 */
export async function formatOf(file: string): Promise<Format | { readonly why: string }> {
  const handle = await open(file);
  try {
    const head = await beginning(handle);
    if (head.length === 0) return { why: 'the file is empty' };
    if (isPacked(head)) return { why: 'it is a packed archive: unpack it first' };
    for (const line of head.toString('latin1').split('\n')) {
      if (startsMessage(line)) return 'mbox';
      if (/^\s*\{\s*"/.test(line)) return 'json-lines';
    }
    return { why: 'it holds neither an mbox export nor JSON Lines of messages' };
  } finally {
    await handle.close();
  }
}

async function beginning(handle: FileHandle): Promise<Buffer> {
  const buffer = Buffer.alloc(LOOKED_AT);
  const { bytesRead } = await handle.read(buffer, 0, LOOKED_AT, 0);
  return buffer.subarray(0, bytesRead);
}

function isPacked(head: Buffer): boolean {
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  return gzip || head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}
