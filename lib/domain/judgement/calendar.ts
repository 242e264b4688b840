import type { Sign } from '../verdict';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { countIn, languageHolding, phrasesOf, signOf, startsWith } from './phrases';

const RESPONSE = phrasesOf('subject:calendar');
const INVITATION = phrasesOf('subject:invitation');
const CALENDAR_TEXT = phrasesOf('text:calendar');

/** "Accepted: Kick-off @ Wed 10 Jun 2026 14:00": a calendar's subject names the moment. */
function namesMoment(subject: string): boolean {
  const at = subject.indexOf(' @ ');
  return at >= 0 && /\d/.test(subject.slice(at));
}

/** A calendar adds next to nothing; whoever writes more has something to say. */
const MOST_WORDS = 60;

/** One of the calendars' sentences may stand in anybody's mail ("This event has been a success"). */
const LEAST_SENTENCES = 2;

function isByText(evidence: Evidence, marked: boolean): boolean {
  if (!evidence.textProves || evidence.quotes || countWords(evidence.line) > MOST_WORDS)
    return false;
  return countIn(CALENDAR_TEXT, evidence.whole) >= (marked ? 1 : LEAST_SENTENCES);
}

/**
 * Answers to and invitations for appointments. "Accepted: your quote" is the best answer there
 * is, so the subject's first word is not enough once somebody's text stands below it.
 */
export function findCalendar(evidence: Evidence): Finding | null {
  const signs: Sign[] = [];
  const response = startsWith(RESPONSE, evidence.subject);
  const invitation = startsWith(INVITATION, evidence.subject);
  const text = evidence.textProves ? languageHolding(CALENDAR_TEXT, evidence.whole) : null;
  if (response) signs.push(signOf(RESPONSE, response.language));
  if (invitation) signs.push(signOf(INVITATION, invitation.language));
  if (text !== null) signs.push(signOf(CALENDAR_TEXT, text));
  if (namesMoment(evidence.subject)) signs.push('subject:moment');

  const marked = evidence.subjectIsOwn && (response !== null || invitation !== null);
  const found = { kind: 'calendar', signs } as const;
  if (isByText(evidence, marked)) return found;
  if (marked && signs.includes('subject:moment')) return found;
  return marked && response !== null && evidence.line === '' ? found : null;
}
