import type { Person } from '../person';
import type { Sign } from '../verdict';
import type { Evidence, Finding } from './evidence';
import { isMailSystem } from './machine-address';
import { holds, languageHolding, phrasesOf, signOf, startsWith } from './phrases';

const BOUNCE_SUBJECT = phrasesOf('subject:bounce');
const DELAY_SUBJECT = phrasesOf('subject:delay');
const REPORT_SUBJECT = phrasesOf('subject:report');
const BOUNCE_TEXT = phrasesOf('text:bounce');
const DELAY_TEXT = phrasesOf('text:delay');

/** RFC 3463: 5 is permanent, 4 is not yet. A bare three-digit code is too often something else. */
const PERMANENT = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/;
const TEMPORARY = /(?<![\d.])4\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/;

function textSigns(whole: string): readonly Sign[] {
  const signs: Sign[] = [];
  if (PERMANENT.test(whole)) signs.push('text:status-5');
  const language = languageHolding(BOUNCE_TEXT, whole);
  if (language !== null) signs.push(signOf(BOUNCE_TEXT, language));
  return signs;
}

function isDelay(evidence: Evidence): boolean {
  if (PERMANENT.test(evidence.whole)) return false;
  return holds(DELAY_TEXT, evidence.whole) || TEMPORARY.test(evidence.whole);
}

/** What a mail system reports: it came, it is late, it did not come. */
export function findBounce(from: Person, evidence: Evidence): Finding | null {
  const report = startsWith(REPORT_SUBJECT, evidence.subject);
  const delay = startsWith(DELAY_SUBJECT, evidence.subject);
  const bounce = startsWith(BOUNCE_SUBJECT, evidence.subject);
  const fromSystem = isMailSystem(from.address, from.name);
  const signs: Sign[] = fromSystem ? ['sender:mail-system'] : [];

  if (report && (fromSystem || evidence.subjectIsOwn)) {
    return { kind: 'receipt', signs: [...signs, signOf(REPORT_SUBJECT, report.language)] };
  }
  if (delay && (fromSystem || evidence.subjectIsOwn)) {
    return { kind: 'delay-notice', signs: [...signs, signOf(DELAY_SUBJECT, delay.language)] };
  }
  const found = textSigns(evidence.whole);
  // A subject that may belong to the thread needs the text to say the same.
  if (
    !fromSystem &&
    !(bounce && (evidence.subjectIsOwn || (evidence.textProves && found.length > 0)))
  )
    return null;
  if (bounce) signs.push(signOf(BOUNCE_SUBJECT, bounce.language));
  else if (isDelay(evidence)) return { kind: 'delay-notice', signs: [...signs, 'text:delay'] };
  return { kind: 'bounce', signs: [...signs, ...found] };
}
