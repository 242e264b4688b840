import type { Sign } from '../verdict';
import { isOnlyBoilerplate } from './boilerplate';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { languageHolding, phrasesOf, signOf, startsWith } from './phrases';
import { asksQuestion } from './question';

const RECEIPT_SUBJECT = phrasesOf('subject:receipt');
const RECEIVED = phrasesOf('text:received');
const OTHERS = [
  phrasesOf('text:answer-time'),
  phrasesOf('text:case-number'),
  phrasesOf('text:automatic'),
];

const MOST_WORDS = 120;

function textSigns(evidence: Evidence): readonly Sign[] {
  const { line } = evidence;
  if (!evidence.textProves || evidence.quotes) return [];
  if (countWords(line) > MOST_WORDS || asksQuestion(evidence.own ?? '')) return [];
  const received = languageHolding(RECEIVED, line);
  if (received === null) return [];
  const others = OTHERS.flatMap((part) => {
    const language = languageHolding(part, line);
    return language === null ? [] : [signOf(part, language)];
  });
  return others.length === 0 || !isOnlyBoilerplate(evidence)
    ? []
    : [signOf(RECEIVED, received), ...others];
}

/** A confirmation that the mail came or was opened: nobody has answered yet. */
export function findReceipt(evidence: Evidence): Finding | null {
  const text = textSigns(evidence);
  const subject = startsWith(RECEIPT_SUBJECT, evidence.subject);
  if (subject && evidence.subjectIsOwn) {
    return { kind: 'receipt', signs: [signOf(RECEIPT_SUBJECT, subject.language), ...text] };
  }
  return text.length > 0 ? { kind: 'receipt', signs: text } : null;
}
