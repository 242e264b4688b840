import type { MailMessage as ReplicaMessage } from '../../replica/mail-message';

export type { MailPerson } from '../../replica/mail-message';

/** One message of a mailbox; one line of a JSON Lines file. Its id is unique in the file. */
export type MailMessage = ReplicaMessage & Required<Pick<ReplicaMessage, 'cc'>>;

/** A message, or a piece of the file, that was left out. */
export interface Skipped {
  /** Counted from 1 as the file lists its messages; 0 for what stands before the first. */
  readonly number: number;
  /** Line in the file where it begins, from 1. */
  readonly line: number;
  readonly why: string;
}
