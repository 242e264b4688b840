import type { Step } from '../../../lib/domain/step';
import { stepName } from '../../../lib/messages/names-text';
import { useTexts } from '../../shared/texts';
import { stepsIn, TEXT_GROUPS } from './template-groups';

interface StepOptionsProps {
  readonly isLeftOut?: (step: Step) => boolean;
  /** Texts of which the user has words of their own. */
  readonly isOwn?: (step: Step) => boolean;
}

/** All texts of the playbook for a select, in their groups. */
export function StepOptions({ isLeftOut, isOwn }: StepOptionsProps) {
  const t = useTexts();
  return (
    <>
      {TEXT_GROUPS.map((group) => (
        <optgroup key={group} label={t(`templates.${group}`)}>
          {stepsIn(group)
            .filter((step) => isLeftOut?.(step) !== true)
            .map((step) => (
              <option key={step} value={step}>
                {isOwn?.(step)
                  ? t('templates.changed', { name: stepName(step, t) })
                  : stepName(step, t)}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
