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
    const goBack = wayBack();
    const done = await inTurn(
      all.map(({ decision }) => decision),
      decide,
    );
    const takeBack = async () => {
      const undone = await inTurn(all.map(({ undo }) => undo).reverse(), decide);
      say({ text: t(undone ? 'said.undone' : 'refused') });
      goBack();
    };
    const stays = replaces ? {} : ({ stays: true } as const);
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

/** To what has the focus now, or where that is gone to the head of what it stood in. */
function wayBack(): () => void {
  const pressed = document.activeElement;
  const head = pressed?.closest('details')?.querySelector('summary');
  return () => {
    const there = pressed?.isConnected ? pressed : head;
    if (there instanceof HTMLElement) there.focus();
  };
}
