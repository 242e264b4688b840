import { fillEmpty } from '../fill-empty';
import { type BoxActs, wholeBoxes } from '../whole-boxes';
import { fieldOf, type GmailBox } from './compose';
import { bodyOfForm } from './compose-root';
import { insertParagraphs } from './insert';
import { isOfPage } from './mail-words';
import { replacePhrase } from './replace';

/** Compose boxes in which can be written. */
export const createWholeBoxes = () => wholeBoxes(actsIn);

function actsIn({ form, from }: GmailBox): BoxActs {
  const body = () => bodyOfForm(form);
  return {
    from,
    focus: () => body()?.focus(),
    setSubject: (text) => fillEmpty(subjectFieldOf(form), text),
    insert: (paragraphs) => insertParagraphs(body(), paragraphs, () => fieldOf(form, 'draft')),
    replace: async (phrase, instead) => replacePhrase(body(), phrase, instead),
  };
}

function subjectFieldOf(form: Element): HTMLInputElement | null {
  return (
    [...form.querySelectorAll<HTMLInputElement>('input[name="subjectbox"]')].find(isOfPage) ?? null
  );
}
