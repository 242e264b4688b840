import type { Sign } from '../verdict';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { languageHolding, phrasesOf, signOf, startsWith } from './phrases';

const RESPONSE = phrasesOf('subject:calendar');
const INVITATION = phrasesOf('subject:invitation');
const CALENDAR_TEXT = phrasesOf('text:calendar');

/** "Accepted: Kick-off @ Wed 10 Jun 2026 14:00": a calendar's subject names the moment. */
const MOMENT = / @ .*\d/;

/** A calendar adds next to nothing; whoever writes more has something to say. */
const MOST_WORDS = 12;

/**
 * Answers to and invitations for appointments. "Accepted: your quote" is the best answer there
 * is, so the subject's first word is not enough once a real text stands below it.
 */
export function findCalendar(evidence: Evidence): Finding | null {
  const signs: Sign[] = [];
  const response = startsWith(RESPONSE, evidence.subject);
  const invitation = startsWith(INVITATION, evidence.subject);
  if (response) signs.push(signOf(RESPONSE, response.language));
  if (invitation) signs.push(signOf(INVITATION, invitation.language));
  const text = languageHolding(CALENDAR_TEXT, evidence.whole);
  if (text !== null) signs.push(signOf(CALENDAR_TEXT, text));
  if (MOMENT.test(evidence.subject)) signs.push('subject:moment');

  if (text !== null && countWords(evidence.line) <= 5 * MOST_WORDS)
    return { kind: 'calendar', signs };
  if (!evidence.subjectIsOwn) return null;
  if ((response || invitation) && signs.includes('subject:moment'))
    return { kind: 'calendar', signs };
  return response && countWords(evidence.line) <= MOST_WORDS ? { kind: 'calendar', signs } : null;
}
