import type { AddressForm, Paragraph, PlaybookText, Sentence } from './playbook-text';
import type { Variable } from './variable';

export const LENGTHS = ['short', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** Which of a family's texts is wanted. */
export interface TextChoice {
  readonly form: AddressForm;
  readonly length: Length;
  /** In Belgian Dutch. */
  readonly belgian: boolean;
  /** Whether a variable has a value: some sentences stand only then. */
  readonly isFilled: (variable: Variable) => boolean;
}

const NAME = '{me}';

/** The text with its variables in braces, as the user would have written it down. */
export function composeText(text: PlaybookText, choice: TextChoice): string {
  const lines = text[choice.form]
    .map((paragraph) => lineOf(paragraph, choice))
    .filter((line) => line !== '');
  // The name stands right under the closing words.
  return lines.reduce((before, line) =>
    line === NAME ? `${before}\n${line}` : `${before}\n\n${line}`,
  );
}

function lineOf(paragraph: Paragraph, choice: TextChoice): string {
  return paragraph
    .filter((sentence) => stands(sentence, choice))
    .map((sentence) => wordsOf(sentence, choice))
    .join(' ');
}

function wordsOf({ text, inBelgium, ifFilled, otherwise }: Sentence, choice: TextChoice): string {
  const isWithout = ifFilled !== undefined && !choice.isFilled(ifFilled);
  if (isWithout && otherwise !== undefined) return otherwise;
  return choice.belgian ? (inBelgium ?? text) : text;
}

export function stands(
  { only, ifFilled, otherwise }: Sentence,
  { length, isFilled }: TextChoice,
): boolean {
  if (only !== undefined && only !== length) return false;
  return ifFilled === undefined || otherwise !== undefined || isFilled(ifFilled);
}

/** The lengths a family has: one where its short and long text are the same. */
export function lengthsOf(text: PlaybookText): readonly Length[] {
  const marked = [...text.informal, ...text.formal].flat().some(({ only }) => only !== undefined);
  return marked ? LENGTHS : ['short'];
}
