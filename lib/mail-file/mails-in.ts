import { chunksOf } from './chunks-of';
import { BEGINNING, type MboxPlace } from './mbox-place';
import { MboxSplitter, type RawMail } from './mbox-splitter';

/** What a piece of the file held. */
export interface MailsPassed {
  readonly mails: readonly RawMail[];
  /** So many bytes of the file have passed. */
  readonly passed: number;
  /** Where a message begins that has not passed whole; null while there is none. */
  readonly openAt: MboxPlace | null;
  /** Text stands before the first message. */
  readonly hasStrayText: boolean;
}

/**
 * The messages of an mbox file in their order, piece by piece; ends early where the signal says so, and
 * then not with the message that was broken off.
 */
export async function* mailsIn(
  file: Blob,
  signal: AbortSignal,
  from = BEGINNING,
): AsyncGenerator<MailsPassed> {
  const splitter = new MboxSplitter(from);
  let passed = from.position;
  const told = () => ({ passed, openAt: splitter.openAt, hasStrayText: splitter.hasStrayText });
  for await (const chunk of chunksOf(file, from.position)) {
    passed += chunk.length;
    yield { mails: splitter.push(chunk), ...told() };
    if (signal.aborted) return;
  }
  yield { mails: splitter.end(), ...told() };
}
