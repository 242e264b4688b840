/** Somebody on a message, as the mail file writes it. */
export interface MailPerson {
  readonly name: string;
  readonly email: string;
}

/** One message of a mailbox; one line of a JSON Lines file. */
export interface MailMessage {
  readonly threadId: string;
  /** Unique in the file. */
  readonly id: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** ISO, UTC. */
  readonly date: string;
  /** Minutes the sender's clock was ahead of UTC. */
  readonly tzOffsetMin?: number;
  readonly subject: string;
  readonly text: string;
  /** As sent, by lower-case name; `X-Gmail-Labels` (English, comma list) places the message. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A message, or a piece of the file, that was left out. */
export interface Skipped {
  /** Counted from 1 as the file lists its messages; 0 for what stands before the first. */
  readonly number: number;
  /** Line in the file where it begins, from 1. */
  readonly line: number;
  readonly why: string;
}
