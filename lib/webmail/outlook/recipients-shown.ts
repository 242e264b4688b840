import { textBesideFace } from './face';
import { findAllOfPage } from './mail-words';
import { isInCompose, type MessageCard } from './message-cards';
import { RECIPIENT, RECIPIENTS } from './selectors';

/** A mail to more people is nobody's to answer, and each pill costs a walk through the others. */
const MOST_RECIPIENTS = 2_000;

/** To whom a message went; null where it is folded, or where the well shows some of them only. */
export function recipientsShown(card: MessageCard): readonly string[] | null {
  if (!card.body) return null;
  const well = findAllOfPage(RECIPIENTS, card.root).find((one) => !isInCompose(one));
  if (!well) return null;
  const pills = findAllOfPage(RECIPIENT, well);
  if (pills.length > MOST_RECIPIENTS) return null;
  const outer = pills.filter((pill) => !pills.some((one) => one !== pill && one.contains(pill)));
  return isCut(well, outer) ? null : outer.map((pill) => textBesideFace(pill).replace(/;$/, ''));
}

/** Beside the names the well counts those it does not show: "+3 others". */
function isCut(well: Element, pills: readonly Element[]): boolean {
  const walker = well.ownerDocument.createTreeWalker(well, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/\p{Nd}/u.test(text) && !pills.some((pill) => pill.contains(node))) return true;
  }
  return false;
}
