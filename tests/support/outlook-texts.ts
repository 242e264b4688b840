import { readTexts } from '../../lib/domain/page-texts/read-texts';
import {
  createTextMeanings,
  type ReadTexts,
  type TextMeanings,
} from '../../lib/webmail/outlook/text-meanings';

/** As the worker reads texts, without its being asked. */
export const readHere: ReadTexts = (question, told) => told(readTexts(question));

export function meaningsIn(...languages: readonly string[]): TextMeanings {
  return createTextMeanings(languages, readHere, () => {});
}
