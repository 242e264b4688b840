import type { DecisionContent } from '../../lib/domain/decision';
import type { Said } from '../shared/said-bar';
import { useTexts } from '../shared/texts';
import type { Choose } from './choice';

/** Decides what was chosen, says so, and offers to take it back. */
export function useChoices(
  decide: (decision: DecisionContent) => Promise<boolean>,
  say: (said: Said) => void,
): Choose {
  const t = useTexts();
  return async ({ said, replaces, also = [], ...first }) => {
    const all = [first, ...also];
    const place = placeOfFocus();
    const done = await inTurn(
      all.map(({ decision }) => decision),
      decide,
    );
    const takeBack = async () => {
      const { isLeft } = placeOfFocus();
      const undone = await inTurn(all.map(({ undo }) => undo).reverse(), decide);
      say({ text: t(undone ? 'said.undone' : 'refused') });
      if (!isLeft()) place.goBack();
    };
    const stays = replaces && !place.isLeft() ? {} : ({ stays: true } as const);
    if (done) say({ text: said, undo: () => void takeBack(), ...stays });
    else say({ text: t('refused') });
    return done;
  };
}

/** One after the other; false as soon as one did not work. */
async function inTurn(
  decisions: readonly DecisionContent[],
  decide: (decision: DecisionContent) => Promise<boolean>,
): Promise<boolean> {
  for (const decision of decisions) if (!(await decide(decision))) return false;
  return true;
}

/** What has the focus now, and the head of what it stands in, should it be gone later. */
function placeOfFocus() {
  const pressed = document.activeElement;
  const head = pressed?.closest('details')?.querySelector('summary');
  return {
    /** Whether the user has gone on to something else: then the focus is theirs. */
    isLeft: () => ![pressed, document.body, null].includes(document.activeElement),
    goBack() {
      const there = pressed?.isConnected ? pressed : head;
      if (there instanceof HTMLElement) there.focus();
    },
  };
}
