import { chunksOf } from './chunks-of';
import { MboxSplitter, type RawMail } from './mbox-splitter';

/** What a piece of the file held. */
export interface MailsPassed {
  readonly mails: readonly RawMail[];
  /** So many bytes of the file have passed. */
  readonly passed: number;
  /** Text stands before the first message. */
  readonly hasStrayText: boolean;
}

/**
 * The messages of an mbox file in their order, piece by piece; ends early where the signal says so, and
 * then not with the message that was broken off.
 */
export async function* mailsIn(file: Blob, signal: AbortSignal): AsyncGenerator<MailsPassed> {
  const splitter = new MboxSplitter();
  let passed = 0;
  for await (const chunk of chunksOf(file)) {
    passed += chunk.length;
    yield { mails: splitter.push(chunk), passed, hasStrayText: splitter.hasStrayText };
    if (signal.aborted) return;
  }
  yield { mails: splitter.end(), passed, hasStrayText: splitter.hasStrayText };
}
