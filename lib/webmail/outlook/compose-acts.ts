import { fillEmpty } from '../fill-empty';
import { type BoxActs, wholeBoxes } from '../whole-boxes';
import { type OutlookBox, subjectFieldOf } from './compose';
import { insertParagraphs } from './insert';
import { replacePhrase } from './replace';

/** Compose boxes in which can be written. */
export const createWholeBoxes = () => wholeBoxes(actsIn);

function actsIn({ form, body }: OutlookBox): BoxActs {
  return {
    focus: () => body()?.focus(),
    setSubject: (text) => fillEmpty(subjectFieldOf(form), text),
    insert: (paragraphs) => insertParagraphs(body, paragraphs),
    replace: (phrase, instead) => replacePhrase(body, phrase, instead),
  };
}
