import { useId } from 'preact/hooks';
import type { AddressForm } from '../../../lib/domain/playbook/playbook-text';
import type { Step } from '../../../lib/domain/step';
import type { Language } from '../../../lib/settings/settings';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';
import { FormSelect, LanguageSelect, LengthSelect } from './manner-selects';
import { StepOptions } from './step-options';
import type { ChosenText } from './template-texts';

interface TemplateChoiceProps {
  readonly chosen: ChosenText;
  /** Whether the text stands there in two lengths. */
  readonly twoLengths: boolean;
  readonly isOwn: (step: Step) => boolean;
  readonly onChosen: (change: Partial<ChosenText>) => void;
}

/** Which text is looked at. */
export function TemplateChoice({ chosen, twoLengths, isOwn, onChosen }: TemplateChoiceProps) {
  const t = useTexts();
  const id = useId();
  return (
    <>
      <Field id={`${id}-step`} label={t('templates.step')}>
        <select
          id={`${id}-step`}
          data-part="step"
          value={chosen.step}
          onChange={({ currentTarget }) => onChosen({ step: currentTarget.value as Step })}
        >
          <StepOptions isOwn={isOwn} />
        </select>
      </Field>
      <Field id={`${id}-language`} label={t('templates.language')}>
        <LanguageSelect
          id={`${id}-language`}
          value={chosen.language}
          onValue={(language: Language) => onChosen({ language })}
        />
      </Field>
      <Field id={`${id}-form`} label={t('templates.form')}>
        <FormSelect
          id={`${id}-form`}
          value={chosen.form}
          onValue={(form: AddressForm) => onChosen({ form })}
        />
      </Field>
      {twoLengths ? (
        <Field id={`${id}-length`} label={t('templates.length')}>
          <LengthSelect
            id={`${id}-length`}
            value={chosen.length}
            onValue={(length) => onChosen({ length })}
          />
        </Field>
      ) : null}
    </>
  );
}
