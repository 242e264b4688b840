import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { madeUpMbox } from '../../tests/support/mbox/made-up-mbox';

/** What a mail takes without a file, about. */
const BARE = 1_200;

/**
 * Writes a made-up mailbox of about this size.
 * @returns how many mails it has
 */
export async function writeMbox(file: string, size: number, attachment: number): Promise<number> {
  const mails = Math.ceil(size / (BARE + attachment / 10));
  const stream = createWriteStream(file);
  const shape = {
    mails,
    until: Date.now() - 86_400_000,
    ...(attachment > 0 ? { attachment } : {}),
  };
  for (const mail of madeUpMbox(shape)) {
    if (!stream.write(mail)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return mails;
}
