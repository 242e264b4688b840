import { cleanSubject } from '../clean-subject';
import type { IncomingKind, Sign } from '../verdict';
import { fold, foldToLine } from './fold';
import type { IncomingMail } from './incoming-mail';
import { ownWords } from './own-words';
import { nameWords } from './words-left';

/** What the tests look at, prepared once. */
export interface Evidence {
  /** Folded, without brackets in front: "[OOO] x" starts with "ooo". */
  readonly subject: string;
  /** False where the subject is only known to be the thread's. */
  readonly subjectIsOwn: boolean;
  /** The writer's own words as written; null where no text was seen. */
  readonly own: string | null;
  /** The same, folded to one line; '' where no text was seen. */
  readonly line: string;
  /** The whole text folded to one line, at most 4,000 characters: bounces quote before they tell. */
  readonly whole: string;
  readonly quotes: boolean;
  /** False where the text may go on in ways that were not seen: it proves nothing then. */
  readonly textProves: boolean;
  /** Words of the sender's name, folded. */
  readonly names: ReadonlySet<string>;
}

/** What a test found; null where it does not apply. */
export interface Finding {
  readonly kind: IncomingKind;
  readonly signs: readonly Sign[];
}

const WHOLE_CHARACTERS = 4_000;

const SUBJECT_CHARACTERS = 1_000;

export function evidenceOf(mail: IncomingMail): Evidence {
  const own = mail.text === null ? null : (mail.words ?? ownWords(mail.text));
  const subject = mail.subject.slice(0, SUBJECT_CHARACTERS);
  const threadSubject = mail.threadSubject?.slice(0, SUBJECT_CHARACTERS);
  const subjectIsOwn =
    threadSubject === undefined || cleanSubject(threadSubject) !== cleanSubject(subject);
  return {
    subject: foldToLine(subject).replace(/^[\s[("'*]+/, ''),
    subjectIsOwn,
    own: own?.text ?? null,
    line: foldToLine(own?.text ?? ''),
    whole: fold((mail.text ?? '').slice(0, WHOLE_CHARACTERS)).replace(/\s+/g, ' '),
    quotes: mail.quotes === true || (own?.quotes ?? false),
    textProves: mail.extent !== 'snippet',
    names: nameWords(mail.from.name),
  };
}
