import { builtInText } from '../../../assets/playbook/templates';
import { fittingSteps, isOnLadder } from '../../domain/ladder/rungs';
import type { Phase } from '../../domain/phase';
import { isStep, STEPS, type Step, type TextId } from '../../domain/step';
import type { OfferedText } from '../../messages/messages';
import type { OwnText, Settings } from '../../settings/settings';

type Chosen = Pick<Settings, 'textOrder' | 'ownTexts'>;

/**
 * What can go into a thread: the offered text, the ladder of its phase, what stands beside it with the
 * user's favourites first, and the user's own.
 */
export function textsOfThread(phase: Phase, offered: Step, chosen: Chosen): readonly OfferedText[] {
  const fitting = fittingSteps(phase, offered).filter((step) => step !== offered);
  return [
    inGroup(offered, 'fits'),
    ...fitting.filter((step) => isOnLadder(phase, step)).map((step) => inGroup(step, 'ladder')),
    ...favouritesFirst(
      fitting.filter((step) => !isOnLadder(phase, step)),
      chosen,
    )
      .filter((step) => step !== offered && !isOnLadder(phase, step))
      .map((step) => inGroup(step, 'beside')),
    ...ownTexts(chosen, () => true),
  ];
}

/** Texts of the playbook that have a subject line of their own: with them a new mail can begin. */
const BEGINNINGS: readonly Step[] = STEPS.filter(
  (step) => builtInText(step, 'en').subject !== undefined,
);

/** What a new mail can begin with; of the user's own texts those with a subject. */
export function textsOfNewMail(fitting: Step, chosen: Chosen): readonly OfferedText[] {
  const others = favouritesFirst(BEGINNINGS, chosen).filter(
    (step) => step !== fitting && BEGINNINGS.includes(step),
  );
  return [
    inGroup(fitting, 'fits'),
    ...others.map((step) => inGroup(step, 'beside')),
    ...ownTexts(chosen, ({ subject }) => subject !== ''),
  ];
}

/** With the texts that the user wants to see first in front, also those that would not be there. */
function favouritesFirst(steps: readonly Step[], { textOrder }: Chosen): readonly Step[] {
  return [...new Set([...textOrder.filter(isPlaybook), ...steps])];
}

function isPlaybook(id: TextId): id is Step {
  return isStep(id);
}

function ownTexts(
  { ownTexts: own, textOrder }: Chosen,
  fits: (text: OwnText) => boolean,
): readonly OfferedText[] {
  const rank = (id: TextId): number => textOrder.indexOf(id) + 1 || textOrder.length + 1;
  return own
    .filter(fits)
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, name }) => ({ id, name, group: 'own' }));
}

function inGroup(id: Step, group: OfferedText['group']): OfferedText {
  return { id, name: null, group };
}
