import { cleanSubject } from '../../domain/clean-subject';
import { dateOrderIn } from '../../domain/judgement/date-order-in';
import { judgeIncoming } from '../../domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../domain/judgement/judge-outgoing';
import type { OwnWords } from '../../domain/judgement/own-words';
import type { OwnAddresses } from '../../domain/own-addresses';
import type { MessageSighting } from '../../domain/sighting';
import type { Verdict } from '../../domain/verdict';
import type { FileMail } from '../../mail-file/file-mail';
import type { Place } from './place-of';

/** What a mail of a file is judged beside. */
interface Around {
  readonly own: OwnAddresses;
  /** IANA zone of the user. */
  readonly zone: string;
  readonly language: string | null;
  /** The mail's own words. */
  readonly words: OwnWords;
}

/** What a mail of a file says; its text is judged here and dropped. */
export function sightingOfMail(mail: FileMail, place: Place, around: Around): MessageSighting {
  const { from, to, subject } = mail;
  return {
    ...place,
    kind: 'message',
    direction: null,
    from,
    to,
    alongside: [],
    writtenTo: [],
    subject: cleanSubject(subject),
    source: 'file',
    verdict: verdictOf(mail, place, around),
  };
}

function verdictOf(mail: FileMail, place: Place, { own, zone, language, words }: Around): Verdict {
  const { from, subject, text, textCut, quotes, attachments } = mail;
  const extent = textCut ? ('cut' as const) : ('whole' as const);
  const judged = { subject, text, words, extent, language, attachments };
  if (own.has(from.address)) return judgeOutgoing(judged);
  const dateOrder = dateOrderIn([text]);
  return judgeIncoming({
    ...judged,
    from,
    quotes,
    zone,
    sentAt: place.sentAt.from,
    ...(dateOrder === null ? {} : { dateOrder }),
  });
}
