import { hasQuestionMark } from './expects/question-mark';
import { foldToLine } from './fold';
import { phrasesOf, without } from './phrases';

const IDLE = phrasesOf('text:idle-question');

const LINKS = /(?:https?:\/\/|www\.)\S*/gi;

/** What stands before a question mark, back to the end of the sentence or line before. */
function questionsIn(text: string): readonly string[] {
  const parts = text.replace(LINKS, ' ').split(/(?<=[.!?…\n])/);
  return parts.filter((part) => part.endsWith('?'));
}

/** "Vragen? Bel ons", "…, toch?", "hoe gaat het?": nobody waits for an answer to these. */
function isIdle(question: string): boolean {
  const folded = foldToLine(question)
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .trim();
  const rest = without(IDLE, folded).trim();
  if (rest === '') return true;
  return folded.endsWith(' toch') || folded.endsWith(" n'est-ce pas");
}

/** "…, oder?", "…, doesn't it?": a mark that waits for nothing. */
function isTag(question: string): boolean {
  const folded = foldToLine(question);
  return /[a-z0-9]\s*[?!]+$/.test(folded) && !hasQuestionMark(folded);
}

/** Whether the own words ask something; question marks in links do not count. */
export function asksQuestion(own: string): boolean {
  return questionsIn(own).some((question) => !isIdle(question) && !isTag(question));
}
