import { PERSON_BEGINS, PERSON_ENDS, WORDS_BEGIN } from '../understanding/marks';
import { ROW_PERSON } from './list-selectors';

const PERSON = ROW_PERSON.alternatives.map(({ css }) => css).join();
const MARKS = /[\ue000-\ue002]/g;

/** The words of a line, with marks around each person whose address may be in a title. */
export function markedLine(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(MARKS, '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const attribute = (name: string) => (element.getAttribute(name) ?? '').replace(MARKS, '');
  if (element.nodeName === 'IMG') return attribute('alt');
  const words = [...element.childNodes].map(markedLine).join('');
  if (!element.matches(PERSON)) return words;
  return PERSON_BEGINS + attribute('title') + WORDS_BEGIN + words + PERSON_ENDS;
}
