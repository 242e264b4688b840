import type { Phase } from '../domain/phase';
import type { Relation } from '../domain/relation';
import type { Status } from '../domain/status';
import { isStep, type Step } from '../domain/step';
import type { Turn } from '../domain/thread-facts';
import type { VerdictKind } from '../domain/verdict';
import type { InsertFailure, OfferedText } from './messages';
import { camel, type Translate } from './translate';

export function stepName(step: Step, t: Translate): string {
  return t(`step.${camel(step)}`);
}

/** What the button of a step says: "Insert: Reminder". */
export function stepAction(step: Step, t: Translate): string {
  return t('insertStep', { name: stepName(step, t) });
}

/** The user's own texts bring their name along. */
export function textName({ id, name }: Pick<OfferedText, 'id' | 'name'>, t: Translate): string {
  return name ?? (isStep(id) ? stepName(id, t) : id);
}

export function statusName(status: Status, t: Translate): string {
  return t(`status.${camel(status)}`);
}

export function verdictName(verdict: VerdictKind, t: Translate): string {
  return t(`verdict.${camel(verdict)}`);
}

/** Null: the user has not said what this person is. */
export function relationName(relation: Relation | null, t: Translate): string {
  return relation === null ? t('relation.unset') : t(`relation.${camel(relation)}`);
}

export function phaseName(phase: Phase, t: Translate): string {
  return t(`phase.${phase}`);
}

export function turnName(turn: Turn, t: Translate): string {
  return t(`turn.${turn}`);
}

/** Why nothing was inserted, as a sentence. */
export function failureText(failure: InsertFailure, t: Translate): string {
  return t(`failure.${camel(failure)}`);
}
