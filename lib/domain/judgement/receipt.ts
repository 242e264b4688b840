import type { Sign } from '../verdict';
import { isOnlyBoilerplate } from './boilerplate';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { comesToTheMatter, decides } from './matter';
import { saysNothingElse } from './nothing-else';
import { holds, languageHolding, phrasesOf, signOf, startsWith } from './phrases';
import { asksQuestion } from './question';

const RECEIPT_SUBJECT = phrasesOf('subject:receipt');
const RECEIVED = phrasesOf('text:received');
const ANSWER_TIME = phrasesOf('text:answer-time');
const SELF_DECLARED = phrasesOf('text:self-declared');
const OTHERS = [
  SELF_DECLARED,
  ANSWER_TIME,
  phrasesOf('text:case-number'),
  phrasesOf('text:automatic'),
];

/** All that confirmations are made of; a word of the matter gives a person away. */
const CONFIRMATION = {
  phrases: [RECEIVED, ...OTHERS, phrasesOf('text:boilerplate')],
  naming: [phrasesOf('text:contact'), phrasesOf('text:urgent'), phrasesOf('text:cover')],
  thanks: [phrasesOf('text:thanks-for-message')],
  allowance: { lower: 4, all: 6 },
};

const ALL = [...CONFIRMATION.phrases, ...CONFIRMATION.naming, ...CONFIRMATION.thanks];

const MOST_WORDS = 120;

/** Somebody there is said to do something; "as soon as possible please" is asked of the reader. */
const WE =
  /(?<![a-z])(?:we|our|ours|us|i|staff|team|wij|ons|onze|ik|medewerker|wir|uns|unser|unsere|mitarbeiter\w*|nous|notre|nos|conseiller\w*|equipe|responderemos|nos|nuestro|risponderemo|nostro)(?![a-z])/;

function isTheirTerm(line: string): boolean {
  return line
    .split(/[.!?] /)
    .filter((sentence) => holds(ANSWER_TIME, sentence) && !holds(RECEIVED, sentence))
    .every((sentence) => WE.test(sentence));
}

function isOnlyConfirmation(evidence: Evidence): boolean {
  const { own, line, names } = evidence;
  if (isOnlyBoilerplate(evidence)) return true;
  if (holds(SELF_DECLARED, line) && !decides(line, ALL)) return true;
  if (!isTheirTerm(line) || comesToTheMatter(line, ALL)) return false;
  return saysNothingElse(own ?? '', CONFIRMATION, names);
}

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
  return others.length === 0 || !isOnlyConfirmation(evidence)
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
