import { envelopeIn } from './envelope';
import { LineCutter } from './line-cutter';

export type FileFormat = 'mbox' | 'packed' | 'other';

const LOOKED_AT = 256 * 1024;

/** Which format a file has, by its beginning; a name's ending says nothing. */
export async function formatOf(file: Blob): Promise<FileFormat> {
  const head = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  if (isPacked(head)) return 'packed';
  let found = false;
  const cutter = new LineCutter({
    piece: ({ bytes, isStart, position }) => {
      found ||= isStart && envelopeIn(bytes, position === 0) !== null;
    },
    isBoring: () => false,
  });
  cutter.push(head);
  cutter.end();
  return found ? 'mbox' : 'other';
}

/** Google hands out exports as ZIP or gzip archives. */
function isPacked(head: Uint8Array): boolean {
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
  return isZip || (head[0] === 0x1f && head[1] === 0x8b);
}
