import type { Instant } from '../domain/instant';
import type { DateOrder } from '../domain/judgement/incoming-mail';
import { type MailboxClock, realInterval } from '../domain/mailbox-clock';
import type { MessageReading } from '../webmail/port';
import type { DateOrderOf } from './date-orders';
import type { LanguageOf } from './languages-of';

/** What a mail is judged beside: dates named in it are read from when and where it was written. */
interface Written {
  readonly sentAt?: Instant;
  readonly zone: string;
  readonly dateOrder?: DateOrder;
  /** What the browser's detector said; absent or null where it did not. */
  readonly language?: string | null;
  readonly ratingAsked?: boolean;
}

export type WrittenAt = (message: MessageReading) => Written;

/** What is known of the mails of one mailbox. */
export interface AroundMails {
  /** Of the mailbox, where the page shows times in a zone of its own. */
  readonly clock: MailboxClock | undefined;
  /** IANA zone of the user. */
  readonly zone: string;
  readonly languageOf: LanguageOf;
  readonly dateOrderOf: DateOrderOf;
  /** The user had asked for a rating in the thread that is read. */
  readonly ratingAsked?: boolean;
}

export function writtenAt(around: AroundMails): WrittenAt {
  const { clock, zone, languageOf, dateOrderOf, ratingAsked = false } = around;
  return ({ sentAt, from, text }) => {
    const dateOrder = dateOrderOf(from);
    return {
      ...(sentAt === null ? {} : { sentAt: (clock ? realInterval(sentAt, clock) : sentAt).from }),
      zone,
      ...(dateOrder === null ? {} : { dateOrder }),
      language: text === null ? null : languageOf(text),
      ...(ratingAsked ? { ratingAsked } : {}),
    };
  };
}
