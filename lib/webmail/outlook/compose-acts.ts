import { fillEmpty } from '../fill-empty';
import { shownText } from '../shown-text';
import { type BoxActs, wholeBoxes } from '../whole-boxes';
import { type OutlookBox, subjectFieldOf } from './compose';
import { FROM_BUTTON } from './compose-selectors';
import { insertParagraphs } from './insert';
import { findAllOfPage } from './mail-words';
import { onlyAddress } from './recipients';
import { replacePhrase } from './replace';

/** Compose boxes in which can be written. */
export const createWholeBoxes = () => wholeBoxes(actsIn);

function actsIn({ form, body }: OutlookBox): BoxActs {
  return {
    from: () => fromOf(form),
    focus: () => body()?.focus(),
    setSubject: (text) => fillEmpty(subjectFieldOf(form), text),
    insert: (paragraphs) => insertParagraphs(body, paragraphs),
    replace: (phrase, instead) => replacePhrase(body, phrase, instead),
  };
}

/** The page tells only where there is a choice, and one button then shows an address. */
function fromOf(form: Element): string | null {
  const shown = findAllOfPage(FROM_BUTTON, form).map((button) => onlyAddress(shownText(button)));
  const addresses = new Set(shown.filter((address) => address !== null));
  const [address] = addresses;
  return addresses.size === 1 && address !== undefined ? address : null;
}
