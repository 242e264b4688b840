import { builtInText } from '../../../assets/playbook/templates';
import { fittingSteps, isOnLadder } from '../../domain/ladder/rungs';
import type { Phase } from '../../domain/phase';
import { isStep, STEPS, type Step, type TextId } from '../../domain/step';
import type { OfferedText } from '../../messages/messages';
import type { Settings } from '../../settings/settings';

type Chosen = Pick<Settings, 'textOrder' | 'ownTexts'>;

/**
 * What can go into a thread: the offered text, those the user wants to see first, the ladder of its
 * phase, what stands beside it, and the user's own.
 */
export function textsOfThread(phase: Phase, offered: Step, chosen: Chosen): readonly OfferedText[] {
  const fitting = fittingSteps(phase, offered);
  const onLadder = (step: Step): boolean => isOnLadder(phase, step);
  return eachOnce([
    inGroup(offered, 'fits'),
    ...favourites(chosen, () => true),
    ...fitting.filter(onLadder).map((step) => inGroup(step, 'ladder')),
    ...fitting.filter((step) => !onLadder(step)).map((step) => inGroup(step, 'beside')),
    ...ownTexts(chosen),
  ]);
}

/** Texts of the playbook that have a subject line of their own: with them a new mail can begin. */
const BEGINNINGS: readonly Step[] = STEPS.filter(
  (step) => builtInText(step, 'en').subject !== undefined,
);

/** What a new mail can begin with; of the user's own texts those with a subject. */
export function textsOfNewMail(fitting: Step, chosen: Chosen): readonly OfferedText[] {
  const own = chosen.ownTexts.filter(({ subject }) => subject !== '');
  const canBegin = (id: TextId): boolean => !isStep(id) || BEGINNINGS.includes(id);
  return eachOnce([
    inGroup(fitting, 'fits'),
    ...favourites({ ...chosen, ownTexts: own }, canBegin),
    ...BEGINNINGS.map((step) => inGroup(step, 'beside')),
    ...ownTexts({ ownTexts: own }),
  ]);
}

/** The texts that the user wants to see first, as far as there are such. */
function favourites(
  { textOrder, ownTexts: own }: Chosen,
  fits: (id: TextId) => boolean,
): readonly OfferedText[] {
  return textOrder.filter(fits).flatMap((id) => {
    if (isStep(id)) return [inGroup(id, 'chosen')];
    const text = own.find((one) => one.id === id);
    return text === undefined ? [] : [{ id, name: text.name, group: 'chosen' } as const];
  });
}

function ownTexts({ ownTexts: own }: Pick<Chosen, 'ownTexts'>): readonly OfferedText[] {
  return own.map(({ id, name }) => ({ id, name, group: 'own' }));
}

function inGroup(id: Step, group: OfferedText['group']): OfferedText {
  return { id, name: null, group };
}

/** A text stands where it came first. */
function eachOnce(texts: readonly OfferedText[]): readonly OfferedText[] {
  return texts.filter(({ id }, at) => texts.findIndex((one) => one.id === id) === at);
}
