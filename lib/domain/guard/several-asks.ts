import { countWords, foldToLine } from '../judgement/fold';
import { asksQuestion } from '../judgement/question';
import type { DraftAdvice } from './advice';

/**
 * Questions that only sharpen the one before: they point back to it, or offer a time. Folded, from the
 * start of the question on.
 */
const SHARPENS: readonly RegExp[] = [
  /^(?:en |of |maar )?(?:lukt|kan|past|schikt|haal|haalt|gaat|is|werkt|klopt|zou|wordt) (?:je |jij |u |jullie )?(?:dat|dit|het)\b/,
  /^(?:of|bijvoorbeeld|misschien|liever|zo ja|zo niet|zo nee|indien ja)\b/,
  /^(?:and |or |but )?(?:would|could|can|does|do|is|will|might) (?:you )?(?:that|this|it|either|any of)\b/,
  /^(?:or|perhaps|maybe|say|for instance|for example|if so|if not)\b/,
  /^(?:und |oder |aber )?(?:passt|geht|klappt|ginge|ist|ware|reicht|schaffst|schaffen) (?:du |sie |ihr |dir |ihnen |euch )?(?:das|es|dies)\b/,
  /^(?:oder|vielleicht|zum beispiel|etwa|lieber|wenn ja|falls ja|wenn nicht|falls nicht)\b/,
  /^(?:et |ou |mais )?(?:est-ce que (?:cela|ca|c'est)|cela|ca|c'est|est-ce (?:possible|faisable|jouable)|serait-ce)/,
  /^(?:ou|par exemple|peut-etre|plutot|si oui|sinon)\b/,
];

/** "Friday at ten?" */
const MOST_WORDS_OF_FRAGMENT = 3;

interface Question {
  readonly start: number;
  readonly end: number;
}

/** As `judgement/question.ts` cuts them. */
function questionsIn(shown: string): readonly Question[] {
  const questions: Question[] = [];
  let start = 0;
  for (const part of shown.split(/(?<=[.!?…\n])/)) {
    const words = part.trimStart();
    const end = start + part.length;
    if (asksQuestion(part)) questions.push({ start: end - words.length, end });
    start = end;
  }
  return questions;
}

function onlySharpens(question: string): boolean {
  const folded = foldToLine(question);
  return (
    countWords(folded) <= MOST_WORDS_OF_FRAGMENT || SHARPENS.some((pattern) => pattern.test(folded))
  );
}

/** The asks of a text by their question marks: what only sharpens one is no other (S0-22). */
export function asksIn(shown: string): readonly Question[] {
  return questionsIn(shown).filter(
    ({ start, end }, index) => index === 0 || !onlySharpens(shown.slice(start, end)),
  );
}

/** @param shown the text without quotations and names */
export function severalAsks(shown: string): readonly DraftAdvice[] {
  const asks = asksIn(shown);
  const second = asks[1];
  if (second === undefined) return [];
  return [{ code: 'several-asks', ...second, instead: null, values: { asks: asks.length } }];
}
