import type { Person } from '../person';
import type { Sign } from '../verdict';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { isMachineAddress, isMailSystem } from './machine-address';
import { holds, languageHolding, phrasesOf, signOf, startsWith } from './phrases';

const BOUNCE_SUBJECT = phrasesOf('subject:bounce');
const DELAY_SUBJECT = phrasesOf('subject:delay');
const REPORT_SUBJECT = phrasesOf('subject:report');
const BOUNCE_TEXT = phrasesOf('text:bounce');
const UNDELIVERED = phrasesOf('text:undelivered');
const COMPLAINT = phrasesOf('text:complaint');
const DELAY_TEXT = phrasesOf('text:delay');

/** RFC 3463: 5 is permanent, 4 is not yet. A bare three-digit code is too often something else. */
const PERMANENT = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/;
const TEMPORARY = /(?<![\d.])4\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/;

/** Systems say at once what became of the mail. */
const OPENING = 500;

function textSigns(whole: string): readonly Sign[] {
  const signs: Sign[] = [];
  if (PERMANENT.test(whole)) signs.push('text:status-5');
  for (const part of [BOUNCE_TEXT, UNDELIVERED]) {
    const language = languageHolding(part, whole);
    if (language !== null) signs.push(signOf(part, language));
  }
  return signs;
}

function isDelay(evidence: Evidence): boolean {
  if (PERMANENT.test(evidence.whole)) return false;
  return holds(DELAY_TEXT, evidence.whole) || TEMPORARY.test(evidence.whole);
}

/** Above the mail that it returns a system says next to nothing but that. */
const MOST_WORDS_ABOVE = 15;

/** People forward bounces and complain of them above the quote. */
function isForwarded({ quotes, line }: Evidence): boolean {
  return quotes && countWords(line) > MOST_WORDS_ABOVE && textSigns(line).length === 0;
}

/** Whether sender or subject make it likely that a system wrote, and the text says the rest. */
function isFromSystemByText(
  from: Person,
  evidence: Evidence,
  rest: string | null,
  found: readonly Sign[],
): boolean {
  const isNobody = from.address === '' || isMachineAddress(from.address);
  if (isNobody && evidence.textProves && holds(UNDELIVERED, evidence.whole)) return true;
  if (rest === null || isForwarded(evidence)) return false;
  // "Undeliverable parcels" is a person's subject; a system's ends there or has its own mark.
  if (found.length === 0 && !/^\s?(?:$|[:([-])/.test(rest)) return false;
  // A subject that may belong to the thread needs the text to say the same.
  return evidence.subjectIsOwn || (evidence.textProves && found.length > 0);
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
  if (holds(COMPLAINT, evidence.whole.slice(0, OPENING))) {
    return { kind: 'list-mail', signs: [...signs, 'text:complaint'] };
  }
  const found = textSigns(evidence.whole);
  if (!fromSystem && !isFromSystemByText(from, evidence, bounce?.rest ?? null, found)) return null;
  if (bounce) signs.push(signOf(BOUNCE_SUBJECT, bounce.language));
  else if (isDelay(evidence)) return { kind: 'delay-notice', signs: [...signs, 'text:delay'] };
  return { kind: 'bounce', signs: [...signs, ...found] };
}
