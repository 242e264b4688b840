import { inflateRawSync } from 'node:zlib';

/** Bytes of the record that ends a zip, without a comment, and of one entry in its directory. */
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** The files of a zip by their paths; one without encryption and without a comment. */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.subarray(-END_SIZE);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error('this is no zip, or it has a comment');
  const files = new Map<string, Buffer>();
  let at = end.readUInt32LE(16);
  for (let left = end.readUInt16LE(10); left > 0; left -= 1) {
    const entry = zip.subarray(at);
    const nameEnd = ENTRY_SIZE + entry.readUInt16LE(28);
    const name = entry.toString('utf8', ENTRY_SIZE, nameEnd);
    files.set(name, content(zip, entry));
    at += nameEnd + entry.readUInt16LE(30) + entry.readUInt16LE(32);
  }
  return files;
}

function content(zip: Buffer, entry: Buffer): Buffer {
  const local = zip.subarray(entry.readUInt32LE(42));
  const start = LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = local.subarray(start, start + entry.readUInt32LE(20));
  return entry.readUInt16LE(10) === 0 ? packed : inflateRawSync(packed);
}
