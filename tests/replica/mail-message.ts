/** One message of a mailbox file: the format that feeds the replica. */
export interface MailPerson {
  readonly name: string;
  readonly email: string;
}

export interface MailMessage {
  /** Any string; messages with the same one are one thread. */
  readonly threadId: string;
  readonly id: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  /** ISO, UTC. */
  readonly date: string;
  readonly tzOffsetMin?: number;
  readonly subject: string;
  readonly text: string;
  /** Names of the attached files; what is in them, no page shows. */
  readonly attachments?: readonly string[];
  /** `X-Gmail-Labels` (comma list, as Takeout writes it) places the message; `Reply-To` counts in replies. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whose mailbox it is. */
export interface Owner extends MailPerson {
  /** Further addresses the owner sends from. */
  readonly aliases?: readonly string[];
}
