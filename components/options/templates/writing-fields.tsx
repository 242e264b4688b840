import { useId } from 'preact/hooks';
import type { WritingSettings } from '../../../lib/settings/settings';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts';
import { WrittenLanguage } from '../../shared/written-language';
import { FormSelect, LengthSelect } from './manner-selects';

const TERMS = ['work', 'percent', 'notice', 'rate'] as const;

interface WritingFieldsProps {
  readonly writing: WritingSettings;
  readonly onWriting: (change: Partial<WritingSettings>) => void;
}

/** How texts are written where a thread does not tell, and what those about terms say. */
export function WritingFields({ writing, onWriting }: WritingFieldsProps) {
  const t = useTexts();
  const id = useId();
  return (
    <fieldset class="box">
      <legend>{t('writing.heading')}</legend>
      <Field id={`${id}-form`} label={t('writing.form')} hint={t('writing.formHint')}>
        <FormSelect
          id={`${id}-form`}
          value={writing.form}
          onValue={(form) => onWriting({ form })}
        />
      </Field>
      <Field id={`${id}-length`} label={t('writing.length')}>
        <LengthSelect
          id={`${id}-length`}
          value={writing.length}
          onValue={(length) => onWriting({ length })}
        />
      </Field>
      <WrittenLanguage
        language={writing.language}
        onLanguage={(language) => onWriting({ language })}
      />
      {TERMS.map((term) => (
        <Field
          key={term}
          id={`${id}-${term}`}
          label={t(`writing.${term}`)}
          hint={t(`writing.${term}Hint`)}
        >
          <input
            id={`${id}-${term}`}
            maxLength={200}
            autoComplete="off"
            value={writing[term]}
            aria-describedby={`${id}-${term}-hint`}
            onInput={({ currentTarget }) => onWriting({ [term]: currentTarget.value })}
          />
        </Field>
      ))}
    </fieldset>
  );
}
