import type { Verdict } from '../verdict';
import { answerTerm } from './answer-term';
import type { Evidence, Finding } from './evidence';
import type { IncomingMail } from './incoming-mail';
import { languageHolding, phrasesOf } from './phrases';
import { findReturn } from './return-date/find-return';

const GONE = phrasesOf('text:gone');

type Terms = Pick<Verdict, 'backOn' | 'answersWithin' | 'gone'>;

function returnOf(
  { sentAt, zone, dateOrder }: IncomingMail,
  { line, subject, subjectIsOwn }: Evidence,
): number | null {
  if (sentAt === undefined || zone === undefined) return null;
  const reference = { sentAt, zone, ...(dateOrder === undefined ? {} : { dateOrder }) };
  // "Afwezig tot 12 juli: Offerte": behind the colon stands the old subject.
  const marker = subjectIsOwn ? subject.slice(0, Math.max(0, subject.indexOf(':'))) : '';
  return findReturn(line, reference) ?? findReturn(marker, reference);
}

/** What an automatic mail says of when somebody will answer, or that nobody will. */
export function termsOf(mail: IncomingMail, evidence: Evidence, { kind }: Finding): Terms {
  if (kind !== 'auto-reply' && kind !== 'receipt') return {};
  if (kind === 'auto-reply' && languageHolding(GONE, evidence.line) !== null) return { gone: true };
  const backOn = kind === 'auto-reply' ? returnOf(mail, evidence) : null;
  if (backOn !== null) return { backOn };
  const answersWithin = answerTerm(evidence.line);
  return answersWithin === null ? {} : { answersWithin };
}
