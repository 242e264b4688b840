declare module 'mbox-reader' {
  import type { Readable } from 'node:stream';

  export interface MboxMessage {
    readonly content: Buffer;
    /** Gmail's labels, from X-Gmail-Labels. */
    readonly labels: readonly string[];
  }

  export function mboxReader(source: Readable): AsyncGenerator<MboxMessage>;
}
